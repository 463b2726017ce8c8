/** What is looked for among the issues; '' stands for checks without one. */
export interface IssueFilter {
    readonly severity?: string
    readonly section?: string
    readonly state?: 'new' | 'accepted'
}

export const issuesOf = (filter: IssueFilter): string =>
    `/issues?${new URLSearchParams({ ...filter }).toString()}`

/** Checks in one state, such as `failed`. */
export const checksIn = (state: string): string => `/checks?state=${state}`

/** Slow checks of which no result is known. */
export const slowNotRun = '/checks?state=notRun&slow=true'
