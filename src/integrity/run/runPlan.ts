/** Count the issues, list them, or count them and list those there are. */
export type RunMode = 'counts' | 'issues' | 'countsThenIssues'

/** What an admin wants to have run. */
export interface RunPlan {
    /** Names of checks, or all that the server does not mark as slow. */
    readonly checks: 'standard' | readonly string[]
    readonly mode: RunMode
    /** Each slow check in a job of its own, one after the other. */
    readonly oneByOne?: boolean | undefined
    /** `countsThenIssues` leaves out the issues of checks with more. */
    readonly issueLimit?: number | undefined
}
