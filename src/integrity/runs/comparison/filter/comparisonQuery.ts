import {
    issueChanges,
    type IssueChange,
} from '../../../history/compare/compareIssues'

/** Which checks of a comparison are looked at. */
export interface ComparisonFilter {
    /** The one change that is looked at; undefined: all. */
    readonly change: IssueChange | undefined
    /** '' for checks without one; none: all. */
    readonly severities: readonly string[]
    /** What is searched in the titles of checks. */
    readonly text: string
}

/** What the address of a comparison says. */
export interface ComparisonQuery extends ComparisonFilter {
    /** A run's id, or `now`; undefined where the address names none. */
    readonly from: string | undefined
    readonly to: string | undefined
}

export function parseComparisonQuery(params: URLSearchParams): ComparisonQuery {
    const change = params.get('change')
    return {
        from: params.get('from') || undefined,
        to: params.get('to') || undefined,
        change: issueChanges.find((known) => known === change),
        severities: params.getAll('severity'),
        text: params.get('text') ?? '',
    }
}

export const comparisonParameters = ({
    severities,
    text,
    ...query
}: ComparisonQuery): URLSearchParams =>
    new URLSearchParams([
        ...Object.entries({ ...query, text: text || undefined }).filter(
            (entry): entry is [string, string] => entry[1] !== undefined
        ),
        ...severities.map((severity) => ['severity', severity]),
    ])
