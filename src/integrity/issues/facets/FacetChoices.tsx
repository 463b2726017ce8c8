import i18n from '@dhis2/d2-i18n'
import { useState, type ReactNode } from 'react'
import { ChoiceBox } from '../../../ui/controls/ChoiceBox'
import { SearchInput } from '../../../ui/controls/SearchInput'
import { formatCount } from '../../../ui/words/format'
import styles from './IssueFacets.module.css'
import {
    choicesAtFirst,
    shownChoices,
    type CountedChoice,
} from './shownChoices'

export interface FacetChoice extends CountedChoice {
    readonly label: ReactNode
}

interface FacetChoicesProps {
    readonly label: string
    readonly choices: readonly FacetChoice[]
    readonly chosen: readonly string[]
    readonly onChange: (chosen: readonly string[]) => void
}

/** The values of a facet: the first few, and the way to the others. */
export function FacetChoices({
    label,
    choices,
    chosen,
    onChange,
}: FacetChoicesProps) {
    const [isWhole, setIsWhole] = useState(false)
    const [search, setSearch] = useState('')
    const { shown, further } = shownChoices(choices, chosen, search, isWhole)
    const isLong = choices.length > choicesAtFirst
    return (
        <>
            {isLong && isWhole && (
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
                            className={styles.choice}
                        />
                    </li>
                ))}
            </ul>
            {(further > 0 || isWhole) && search.trim() === '' && (
                <button
                    type="button"
                    className={styles.button}
                    aria-expanded={isWhole}
                    onClick={() => setIsWhole(!isWhole)}
                >
                    {isWhole
                        ? i18n.t('Show fewer')
                        : i18n.t('{{number}} more', { number: further })}
                </button>
            )}
        </>
    )
}
