import type { CheckStateKind } from '../../checkState'

export const catalogueColumns = [
    'severity',
    'name',
    'issues',
    'percentage',
    'ran',
] as const
export type CatalogueColumn = (typeof catalogueColumns)[number]

export interface CatalogueSort {
    readonly column: CatalogueColumn
    readonly direction: 'asc' | 'desc'
}

/** The worst, the most and the newest first; words in their order. */
export function firstDirection(
    column: CatalogueColumn
): CatalogueSort['direction'] {
    const isLargestFirst = ['severity', 'issues', 'percentage', 'ran'].includes(
        column
    )
    return isLargestFirst ? 'desc' : 'asc'
}

/** What of the catalogue is shown, and how. Empty lists mean "all". */
export interface CatalogueQuery {
    readonly text: string
    readonly severities: readonly string[]
    readonly sections: readonly string[]
    readonly states: readonly CheckStateKind[]
    readonly slowOnly: boolean
    /** Leaves out what has passed, as far as the last result tells. */
    readonly hidesPassed: boolean
    readonly sort: CatalogueSort
}

/** The worst first: what an admin looks for. */
const defaultSort: CatalogueSort = { column: 'severity', direction: 'desc' }

const stateKinds: readonly CheckStateKind[] = [
    'failed',
    'issues',
    'passed',
    'running',
    'queued',
    'didNotRun',
    'notRun',
    'unknown',
    'expired',
]

/** The states, most urgent first: the order of filters and totals. */
export const statesByUrgency = stateKinds

const isStateKind = (text: string): text is CheckStateKind =>
    (stateKinds as readonly string[]).includes(text)

const isColumn = (text: string | undefined): text is CatalogueColumn =>
    (catalogueColumns as readonly (string | undefined)[]).includes(text)

/** Reads the address; what it does not understand it leaves out. */
export function parseCatalogueQuery(params: URLSearchParams): CatalogueQuery {
    return {
        text: params.get('text') ?? '',
        severities: params.getAll('severity'),
        sections: params.getAll('section'),
        states: params.getAll('state').filter(isStateKind),
        slowOnly: params.get('slow') === 'true',
        hidesPassed: params.get('hidePassed') === 'true',
        sort: parseSort(params.get('sort')),
    }
}

function parseSort(text: string | null): CatalogueSort {
    const [column, direction] = text?.split(':') ?? []
    return isColumn(column)
        ? { column, direction: direction === 'desc' ? 'desc' : 'asc' }
        : defaultSort
}

/** The shortest address that means the query. */
export function catalogueParameters(query: CatalogueQuery): URLSearchParams {
    const params = new URLSearchParams()
    if (query.text !== '') {
        params.set('text', query.text)
    }
    query.severities.forEach((value) => params.append('severity', value))
    query.sections.forEach((value) => params.append('section', value))
    query.states.forEach((value) => params.append('state', value))
    if (query.slowOnly) {
        params.set('slow', 'true')
    }
    if (query.hidesPassed) {
        params.set('hidePassed', 'true')
    }
    const { column, direction } = query.sort
    if (column !== defaultSort.column || direction !== defaultSort.direction) {
        params.set('sort', `${column}:${direction}`)
    }
    return params
}

/**
 * The query with a part of it changed. Checks that have passed are not asked
 * for and hidden at once: what is said last counts.
 */
export function changeQuery(
    query: CatalogueQuery,
    part: Partial<CatalogueQuery>
): CatalogueQuery {
    const changed = { ...query, ...part }
    if (part.hidesPassed) {
        return {
            ...changed,
            states: changed.states.filter((kind) => kind !== 'passed'),
        }
    }
    const arePassedAskedFor = part.states?.some(
        (kind) => kind === 'passed' || kind === 'expired'
    )
    return arePassedAskedFor ? { ...changed, hidesPassed: false } : changed
}

/** What a query has to have to hide no check. */
export const noFilter: Omit<CatalogueQuery, 'sort'> = {
    text: '',
    severities: [],
    sections: [],
    states: [],
    slowOnly: false,
    hidesPassed: false,
}

/** Whether the query hides any check. */
export function isFiltering(query: CatalogueQuery): boolean {
    return (
        query.text !== '' ||
        query.slowOnly ||
        query.hidesPassed ||
        query.severities.length > 0 ||
        query.sections.length > 0 ||
        query.states.length > 0
    )
}
