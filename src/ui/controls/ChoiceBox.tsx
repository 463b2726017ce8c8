import type { ReactNode } from 'react'
import styles from './ChoiceBox.module.css'

interface ChoiceBoxProps {
    readonly label: ReactNode
    /** What the choice would show, as it is written. */
    readonly count: string | undefined
    readonly value: string
    readonly chosen: readonly string[]
    readonly onChange: (chosen: readonly string[]) => void
    /** Its room, and how it looks under the pointer. */
    readonly className: string | undefined
}

/** One of several values that can be ticked, with what it would show. */
export function ChoiceBox({
    label,
    count,
    value,
    chosen,
    onChange,
    className,
}: ChoiceBoxProps) {
    const isChosen = chosen.includes(value)
    return (
        <label className={`${styles.choice} ${className ?? ''}`}>
            <input
                type="checkbox"
                checked={isChosen}
                onChange={() =>
                    onChange(
                        isChosen
                            ? chosen.filter((other) => other !== value)
                            : [...chosen, value]
                    )
                }
            />
            <span className={styles.label}>{label}</span>
            {count !== undefined && (
                <span className={styles.count}>{count}</span>
            )}
        </label>
    )
}
