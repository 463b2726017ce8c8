import {
    issueChanges,
    type IssueChange,
} from '../../history/compare/compareIssues'

/** What the address of a comparison says. */
export interface ComparisonQuery {
    /** A run's id, or `now`; undefined where the address names none. */
    readonly from: string | undefined
    readonly to: string | undefined
    /** The one change that is looked at; undefined: all. */
    readonly change: IssueChange | undefined
}

export function parseComparisonQuery(params: URLSearchParams): ComparisonQuery {
    const change = params.get('change')
    return {
        from: params.get('from') || undefined,
        to: params.get('to') || undefined,
        change: issueChanges.find((known) => known === change),
    }
}

export const comparisonParameters = (query: ComparisonQuery): URLSearchParams =>
    new URLSearchParams(
        Object.entries(query).filter(
            (entry): entry is [string, string] => entry[1] !== undefined
        )
    )
