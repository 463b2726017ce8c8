import i18n from '@dhis2/d2-i18n'
import { useId, useState, type ReactNode } from 'react'
import { ChoiceBox } from '../../ui/ChoiceBox'
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
                        <ChoiceBox
                            label={label}
                            count={
                                count === undefined ? '–' : formatCount(count)
                            }
                            value={value}
                            chosen={chosen}
                            onChange={onChange}
                            className={
                                count === 0 ? styles.emptyChoice : styles.choice
                            }
                        />
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
