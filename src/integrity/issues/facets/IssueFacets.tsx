import i18n from '@dhis2/d2-i18n'
import { memo, useMemo, type ReactNode } from 'react'
import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import type { TitleOfCheck } from '../../checkTitles'
import { useCheckTitle } from '../../results/useCheckTitle'
import { SeverityMark } from '../../SeverityMark'
import { IssueFacet } from './IssueFacet'
import type { FacetChoice } from './FacetChoices'
import { useFoldedFacets } from './useFoldedFacets'
import styles from './IssueFacets.module.css'
import {
    chosenSpelling,
    facetCounts,
    type CountedCheck,
} from '../rows/issueFacets'
import { facetLabel, facetValueLabel } from '../query/issueLabels'
import {
    facetNames,
    type ChosenFacets,
    type FacetName,
} from '../query/issuesQuery'

interface IssueFacetsProps {
    readonly checks: readonly CountedCheck[]
    readonly chosen: ChosenFacets
    readonly isLoading: boolean
    readonly onChange: (chosen: ChosenFacets) => void
}

/** What the issues can be filtered by, with counts that follow the search. */
export const IssueFacets = memo(function IssueFacets({
    checks,
    chosen,
    isLoading,
    onChange,
}: IssueFacetsProps) {
    const titleOf = useCheckTitle()
    const { isFolded, fold } = useFoldedFacets()
    const choices = useMemo(
        () =>
            facetNames.map((facet) =>
                choicesOf(facet, checks, chosen, isLoading, titleOf)
            ),
        [checks, chosen, isLoading, titleOf]
    )
    return (
        <details
            className={styles.facets}
            open={window.innerWidth > narrowPx || undefined}
        >
            <summary className={styles.summary}>{i18n.t('Filters')}</summary>
            {facetNames.map((facet, place) => (
                <IssueFacet
                    key={facet}
                    label={facetLabel(facet)}
                    choices={choices[place] ?? []}
                    chosen={chosenSpelling(
                        facet,
                        chosen[facet],
                        (choices[place] ?? []).map(({ value }) => value)
                    )}
                    isFolded={isFolded(facet)}
                    onFold={(isFolded) => fold(facet, isFolded)}
                    onChange={(values) =>
                        onChange({ ...chosen, [facet]: values })
                    }
                />
            ))}
        </details>
    )
})

/** Below this the filters stand above the table and are closed at first. */
const narrowPx = 900

/** Severities from the worst on, other values from the most issues on. */
function choicesOf(
    facet: FacetName,
    checks: readonly CountedCheck[],
    chosen: ChosenFacets,
    isLoading: boolean,
    titleOf: TitleOfCheck
): readonly FacetChoice[] {
    const counts = facetCounts(checks, chosen, facet)
    const titles = new Map(
        facet === 'check'
            ? checks.map(({ check }) => [check.name, titleOf(check)])
            : []
    )
    const values = counts.map(({ value, listed, unlisted }) => ({
        value,
        label: labelOf(facet, titles.get(value) ?? value),
        text: facetValueLabel(facet, titles.get(value) ?? value),
        listed,
        // What is on its way is no news.
        unlisted: isLoading ? 0 : unlisted,
        counted: (listed ?? 0) + unlisted,
    }))
    return values.sort((left, right) =>
        facet === 'severity'
            ? severityWeight(right.value) - severityWeight(left.value)
            : right.counted - left.counted ||
              (left.value < right.value ? -1 : 1)
    )
}

function labelOf(facet: FacetName, value: string): ReactNode {
    return facet === 'severity' ? (
        <SeverityMark severity={value === '' ? undefined : value} />
    ) : (
        <bdi className={styles.name} title={facetValueLabel(facet, value)}>
            {facetValueLabel(facet, value)}
        </bdi>
    )
}
