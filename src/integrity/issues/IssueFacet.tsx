import i18n from '@dhis2/d2-i18n'
import { useId, useState, type ReactNode } from 'react'
import { formatCount } from '../../ui/format'
import styles from './IssueFacets.module.css'

export interface FacetChoice {
    readonly value: string
    readonly label: ReactNode
    /** Missing where it is not known. */
    readonly count: number | undefined
}

interface IssueFacetProps {
    readonly label: string
    readonly choices: readonly FacetChoice[]
    readonly chosen: readonly string[]
    readonly onChange: (chosen: readonly string[]) => void
}

/** More are shown when asked for. */
const choicesShown = 10

/** One property to filter by: its values, each with what it would show. */
export function IssueFacet({
    label,
    choices,
    chosen,
    onChange,
}: IssueFacetProps) {
    const [isOpen, setIsOpen] = useState(false)
    const titleId = useId()
    const shown = choices.filter(
        ({ value }, place) =>
            isOpen || place < choicesShown || chosen.includes(value)
    )
    const toggle = (value: string) =>
        onChange(
            chosen.includes(value)
                ? chosen.filter((other) => other !== value)
                : [...chosen, value]
        )
    return (
        <section aria-labelledby={titleId} className={styles.facet}>
            <h2 id={titleId} className={styles.title}>
                {label}
            </h2>
            {chosen.length > 0 && (
                <button
                    type="button"
                    className={styles.button}
                    onClick={() => onChange([])}
                >
                    {i18n.t('Clear')}
                </button>
            )}
            <ul className={styles.choices}>
                {shown.map(({ value, label, count }) => (
                    <li key={value}>
                        <label
                            className={
                                count === 0 ? styles.emptyChoice : styles.choice
                            }
                        >
                            <input
                                type="checkbox"
                                checked={chosen.includes(value)}
                                onChange={() => toggle(value)}
                            />
                            <span className={styles.choiceLabel}>{label}</span>
                            <span className={styles.count}>
                                {count === undefined ? '–' : formatCount(count)}
                            </span>
                        </label>
                    </li>
                ))}
            </ul>
            {choices.length > choicesShown && (
                <button
                    type="button"
                    className={styles.button}
                    aria-expanded={isOpen}
                    onClick={() => setIsOpen(!isOpen)}
                >
                    {isOpen
                        ? i18n.t('Show fewer')
                        : i18n.t('Show all {{formattedCount}}', {
                              formattedCount: formatCount(choices.length),
                          })}
                </button>
            )}
        </section>
    )
}
