import i18n from '@dhis2/d2-i18n'
import { useEffect, useId, useRef, useState } from 'react'
import styles from './FilterMenu.module.css'

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
    const button = useRef<HTMLButtonElement>(null)
    const panelId = useId()

    useEffect(() => {
        if (!isOpen) {
            return undefined
        }
        const closeOutside = (event: Event) => {
            if (!root.current?.contains(event.target as Node)) {
                setIsOpen(false)
            }
        }
        const closeByKey = (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
                setIsOpen(false)
                button.current?.focus()
            }
        }
        document.addEventListener('pointerdown', closeOutside)
        document.addEventListener('focusin', closeOutside)
        document.addEventListener('keydown', closeByKey)
        return () => {
            document.removeEventListener('pointerdown', closeOutside)
            document.removeEventListener('focusin', closeOutside)
            document.removeEventListener('keydown', closeByKey)
        }
    }, [isOpen])

    const toggle = (value: string) =>
        onChange(
            chosen.includes(value)
                ? chosen.filter((other) => other !== value)
                : [...chosen, value]
        )

    return (
        <div ref={root} className={styles.root}>
            <button
                ref={button}
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
