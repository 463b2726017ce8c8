import i18n from '@dhis2/d2-i18n'
import type { TitleOfCheck } from '../../checkTitles'
import type { ExportFacts } from '../../export/document/exportDocument'
import {
    facetLabel,
    facetValueLabel,
    issueColumnLabel,
} from '../query/issueLabels'
import {
    facetNames,
    type ChosenFacets,
    type IssueGrouping,
    type IssueSort,
    type IssueState,
} from '../query/issuesQuery'

/** Which issues are shown, and how they stand. */
export interface ShownIssues {
    readonly text: string
    readonly facets: ChosenFacets
    readonly state: IssueState
    readonly sort: IssueSort
    readonly grouping: IssueGrouping
}

/** What is left out of what is shown, in words; open issues are told as well. */
export function filterWords(
    { text, facets, state }: ShownIssues,
    titleOf: TitleOfCheck
): ExportFacts['filters'] {
    const search = text.trim()
    return [
        ...(search === ''
            ? []
            : [{ label: i18n.t('Search'), value: `“${search}”` }]),
        ...facetNames
            .filter((facet) => facets[facet].length > 0)
            .map((facet) => ({
                label: facetLabel(facet),
                value: facets[facet]
                    .map((value) =>
                        facet === 'check'
                            ? titleOf(value)
                            : facetValueLabel(facet, value)
                    )
                    .join(', '),
            })),
        {
            label: i18n.t('State'),
            value: stateWords(state),
        },
    ]
}

function stateWords(state: IssueState): string {
    switch (state) {
        case 'open':
            return i18n.t('Open')
        case 'new':
            return i18n.t('New')
        case 'accepted':
            return i18n.t('Accepted')
    }
}

/** How the issues that are shown stand, in words. */
export function orderWords({ sort, grouping }: ShownIssues): string {
    const column = issueColumnLabel(sort.column, false)
    const order =
        sort.direction === 'asc'
            ? i18n.t('by {{column}}, rising', { column })
            : i18n.t('by {{column}}, falling', { column })
    return grouping === 'check'
        ? i18n.t('grouped by check, {{order}}', { order })
        : order
}
