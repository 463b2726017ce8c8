import i18n from '@dhis2/d2-i18n'
import { useId } from 'react'
import { FoldArrow } from '../../../ui/controls/FoldArrow'
import { FacetChoices, type FacetChoice } from './FacetChoices'
import styles from './IssueFacets.module.css'

interface IssueFacetProps {
    readonly label: string
    readonly choices: readonly FacetChoice[]
    readonly chosen: readonly string[]
    readonly isFolded: boolean
    readonly onFold: (isFolded: boolean) => void
    readonly onChange: (chosen: readonly string[]) => void
}

/** One property to filter by: its values, each with what it would show. */
export function IssueFacet({
    label,
    choices,
    chosen,
    isFolded,
    onFold,
    onChange,
}: IssueFacetProps) {
    const titleId = useId()
    if (choices.length === 0) {
        return null
    }
    return (
        <section aria-labelledby={titleId} className={styles.facet}>
            <h2 className={styles.title}>
                <button
                    type="button"
                    id={titleId}
                    className={styles.fold}
                    aria-expanded={!isFolded}
                    onClick={() => onFold(!isFolded)}
                >
                    <FoldArrow isFolded={isFolded} />
                    {label}
                </button>
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
            {!isFolded && (
                <FacetChoices
                    label={label}
                    choices={choices}
                    chosen={chosen}
                    onChange={onChange}
                />
            )}
        </section>
    )
}
