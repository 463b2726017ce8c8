import i18n from '@dhis2/d2-i18n'
import { useId, useRef, useState } from 'react'
import styles from './FilterMenu.module.css'
import { useDismissal } from './useDismissal'

export interface FilterChoice {
    readonly value: string
    readonly label: string
    readonly count?: string | undefined
}

interface FilterMenuProps {
    readonly label: string
    readonly choices: readonly FilterChoice[]
    readonly chosen: readonly string[]
    readonly onChange: (chosen: readonly string[]) => void
}

/** A button that opens a list of check boxes; none ticked means all. */
export function FilterMenu({
    label,
    choices,
    chosen,
    onChange,
}: FilterMenuProps) {
    const [isOpen, setIsOpen] = useState(false)
    const root = useRef<HTMLDivElement>(null)
    const panelId = useId()

    useDismissal(root, isOpen, () => setIsOpen(false))

    const toggle = (value: string) =>
        onChange(
            chosen.includes(value)
                ? chosen.filter((other) => other !== value)
                : [...chosen, value]
        )

    return (
        <div ref={root} className={styles.root}>
            <button
                type="button"
                className={styles.button}
                aria-expanded={isOpen}
                aria-controls={panelId}
                onClick={() => setIsOpen(!isOpen)}
            >
                <span>{label}</span>
                {chosen.length > 0 && (
                    <span className={styles.badge}>{chosen.length}</span>
                )}
                <span aria-hidden className={styles.arrow} />
            </button>
            {isOpen && (
                <fieldset id={panelId} className={styles.panel}>
                    <legend className={styles.legend}>{label}</legend>
                    {choices.map(({ value, label, count }) => (
                        <label key={value} className={styles.choice}>
                            <input
                                type="checkbox"
                                checked={chosen.includes(value)}
                                onChange={() => toggle(value)}
                            />
                            <span className={styles.choiceLabel}>{label}</span>
                            {count !== undefined && (
                                <span className={styles.count}>{count}</span>
                            )}
                        </label>
                    ))}
                    {chosen.length > 0 && (
                        <button
                            type="button"
                            className={styles.clear}
                            onClick={() => onChange([])}
                        >
                            {i18n.t('Show all')}
                        </button>
                    )}
                </fieldset>
            )}
        </div>
    )
}
