import { parseRowAddress, writeRowAddress, type RowAddress } from './rowAddress'

/** Columns by which the issues can be sorted, what matters most first. */
export const issueColumns = [
    'severity',
    'name',
    'id',
    'type',
    'comment',
    'refs',
    'section',
] as const
export type IssueColumn = (typeof issueColumns)[number]

export interface IssueSort {
    readonly column: IssueColumn
    readonly direction: 'asc' | 'desc'
}

/** The worst first, in the server's order otherwise. */
const defaultSort: IssueSort = { column: 'severity', direction: 'desc' }

/** What the issues of one check differ in; the rest its head says. */
export const groupedColumns: readonly IssueColumn[] = [
    'name',
    'id',
    'comment',
    'refs',
]

/**
 * Accepted issues stand apart from those that are open; of these, some are new
 * since an earlier run.
 */
export const issueStates = ['open', 'new', 'accepted'] as const
export type IssueState = (typeof issueStates)[number]

/** How the issues are put together. */
export type IssueGrouping = 'check' | 'none'

/**
 * The order in which issues are shown. Groups stand in theirs anyway, and know
 * only the columns that differ inside of one.
 */
export function shownSort(
    sort: IssueSort | undefined,
    grouping: IssueGrouping
): IssueSort {
    const isKnown =
        sort !== undefined &&
        (grouping === 'none' || groupedColumns.includes(sort.column))
    return isKnown ? sort : defaultSort
}

/** The properties of checks by which issues are filtered. */
export const facetNames = ['severity', 'check', 'section', 'type'] as const
export type FacetName = (typeof facetNames)[number]

/** Chosen values; none means all. Checks without a value have ''. */
export type ChosenFacets = Readonly<Record<FacetName, readonly string[]>>

/** What is shown of the issues, and how: all that a link carries. */
export interface IssuesQuery {
    readonly text: string
    readonly facets: ChosenFacets
    /** Missing: by the default. */
    readonly sort: IssueSort | undefined
    readonly grouping: IssueGrouping
    readonly state: IssueState
    /** The issue whose panel is open. */
    readonly row: RowAddress | undefined
}

/** Reads the address; what it does not understand it leaves out. */
export function parseIssuesQuery(params: URLSearchParams): IssuesQuery {
    return {
        text: params.get('text') ?? '',
        facets: {
            severity: params.getAll('severity'),
            section: params.getAll('section'),
            type: params.getAll('type'),
            check: params.getAll('check'),
        },
        sort: parseSort(params.get('sort')),
        grouping: params.get('group') === 'none' ? 'none' : 'check',
        state:
            issueStates.find((state) => state === params.get('state')) ??
            'open',
        row: parseRowAddress(params.get('row')),
    }
}

function parseSort(text: string | null): IssueSort | undefined {
    const [word, direction] = text?.split(':') ?? []
    const column = issueColumns.find((column) => column === word)
    return (
        column && { column, direction: direction === 'desc' ? 'desc' : 'asc' }
    )
}

/** The shortest address that means the query. */
export function issuesParameters(query: IssuesQuery): URLSearchParams {
    const params = new URLSearchParams()
    if (query.text !== '') {
        params.set('text', query.text)
    }
    for (const facet of facetNames) {
        query.facets[facet].forEach((value) => params.append(facet, value))
    }
    if (query.sort !== undefined) {
        params.set('sort', `${query.sort.column}:${query.sort.direction}`)
    }
    if (query.grouping === 'none') {
        params.set('group', 'none')
    }
    if (query.state !== 'open') {
        params.set('state', query.state)
    }
    if (query.row !== undefined) {
        params.set('row', writeRowAddress(query.row))
    }
    return params
}

/** Whether the query hides any issue. */
export function isFiltering({ text, facets }: IssuesQuery): boolean {
    return (
        text.trim() !== '' ||
        facetNames.some((facet) => facets[facet].length > 0)
    )
}

export const noFacets: ChosenFacets = {
    severity: [],
    section: [],
    type: [],
    check: [],
}
