import i18n from '@dhis2/d2-i18n'
import { useId, useState, type ReactNode } from 'react'
import { ChoiceBox } from '../../../ui/controls/ChoiceBox'
import { formatCount } from '../../../ui/words/format'
import { SearchInput } from '../../../ui/controls/SearchInput'
import { foldText } from '../../../ui/words/foldText'
import styles from './IssueFacets.module.css'

export interface FacetChoice {
    readonly value: string
    readonly label: ReactNode
    /** The label as it is searched for. */
    readonly text: string
    /** Rows of the table; missing where it is not known. */
    readonly listed: number | undefined
    /** Counted by the server, but not among the rows. */
    readonly unlisted: number
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
    const [search, setSearch] = useState('')
    const titleId = useId()
    const shown = choices.filter(
        ({ value, text }, place) =>
            chosen.includes(value) ||
            (search.trim() === ''
                ? isOpen || place < choicesShown
                : foldText(text).includes(foldText(search.trim())))
    )
    if (choices.length === 0) {
        return null
    }
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
            {choices.length > choicesShown && (
                <div className={styles.search}>
                    <SearchInput
                        label={i18n.t('Search in {{facet}}', { facet: label })}
                        placeholder={i18n.t('Search')}
                        value={search}
                        onChange={setSearch}
                    />
                </div>
            )}
            <ul className={styles.choices}>
                {shown.map(({ value, label, listed, unlisted }) => (
                    <li key={value}>
                        <ChoiceBox
                            label={
                                unlisted > 0 ? (
                                    <>
                                        {label}
                                        <span className={styles.unlisted}>
                                            {i18n.t('{{number}} not listed', {
                                                number: unlisted,
                                            })}
                                        </span>
                                    </>
                                ) : (
                                    label
                                )
                            }
                            count={
                                listed === undefined ? '–' : formatCount(listed)
                            }
                            value={value}
                            chosen={chosen}
                            onChange={onChange}
                            className={
                                listed === 0 && unlisted === 0
                                    ? styles.emptyChoice
                                    : styles.choice
                            }
                        />
                    </li>
                ))}
            </ul>
            {choices.length > choicesShown && search.trim() === '' && (
                <button
                    type="button"
                    className={styles.button}
                    aria-expanded={isOpen}
                    onClick={() => setIsOpen(!isOpen)}
                >
                    {isOpen
                        ? i18n.t('Show fewer')
                        : i18n.t('Show all {{number}}', {
                              number: choices.length,
                          })}
                </button>
            )}
        </section>
    )
}
