import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import { useCheckTitle } from '../../results/useCheckTitle'
import styles from './ActiveFilters.module.css'
import { facetLabel, facetValueLabel } from '../query/issueLabels'
import { facetNames, noFacets, type ChosenFacets } from '../query/issuesQuery'

interface ActiveFiltersProps {
    readonly chosen: ChosenFacets
    /** For their titles. */
    readonly checks: readonly { readonly check: DataIntegrityCheck }[]
    readonly onChange: (chosen: ChosenFacets) => void
    /** Takes the focus on once there is no filter to have it. */
    readonly onCleared: () => void
}

/** The values that are filtered by, each with the way to be rid of it. */
export function ActiveFilters({
    chosen,
    checks,
    onChange,
    onCleared,
}: ActiveFiltersProps) {
    const titleOfCheck = useCheckTitle()
    const group = useRef<HTMLDivElement>(null)
    const filters = facetNames.flatMap((facet) =>
        chosen[facet].map((value) => ({ facet, value }))
    )
    // What has been pressed goes away, and would take the focus with it.
    const choose = (next: ChosenFacets) => {
        group.current?.focus()
        onChange(next)
        if (facetNames.every((facet) => next[facet].length === 0)) {
            onCleared()
        }
    }
    const titleOf = (name: string) => {
        const known = checks.find(({ check }) => check.name === name)
        return titleOfCheck(known?.check ?? name)
    }
    return (
        <div ref={group} tabIndex={-1} className={styles.filters}>
            {filters.map(({ facet, value }) => (
                <button
                    key={`${facet} ${value}`}
                    type="button"
                    className={styles.filter}
                    onClick={() =>
                        choose({
                            ...chosen,
                            [facet]: chosen[facet].filter(
                                (other) => other !== value
                            ),
                        })
                    }
                >
                    <VisuallyHidden>
                        {i18n.t('Remove the filter')}{' '}
                    </VisuallyHidden>
                    <span className={styles.facet}>{facetLabel(facet)}</span>{' '}
                    <bdi className={styles.value}>
                        {facetValueLabel(
                            facet,
                            facet === 'check' ? titleOf(value) : value
                        )}
                    </bdi>
                    <svg
                        viewBox="0 0 8 8"
                        width="8"
                        height="8"
                        aria-hidden
                        className={styles.cross}
                    >
                        <path d="M1 1 7 7M7 1 1 7" />
                    </svg>
                </button>
            ))}
            {filters.length > 0 && (
                <button
                    type="button"
                    className={styles.clear}
                    onClick={() => choose(noFacets)}
                >
                    {i18n.t('Clear all')}
                </button>
            )}
        </div>
    )
}
