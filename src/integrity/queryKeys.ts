/** Names of what the query client keeps of data integrity. */
export const integrityKeys = {
    checks: ['integrity', 'checks'],
    results: ['integrity', 'results'],
    /** What runs have brought since the results were last asked for. */
    arrived: ['integrity', 'arrived'],
    /** Names of the checks whose issues the server has listed. */
    listed: ['integrity', 'listed'],
    /** Names of the checks whose issues are folded away. */
    folded: ['integrity', 'folded'],
    /** Issues of all checks. */
    allDetails: ['integrity', 'details'],
    /** Issues of one check. */
    details: (checkName: string) => ['integrity', 'details', checkName],
    /** What admins have accepted, of all checks. */
    acceptances: ['integrity', 'acceptances'],
    /** That the server has refused to have one written. */
    acceptingDenied: ['integrity', 'acceptingDenied'],
    /** That the first issues of these checks were read, for the report. */
    firstIssues: (checks: readonly string[]) => [
        'integrity',
        'firstIssues',
        checks,
    ],
    /** When checks run by themselves. */
    nextRuns: ['integrity', 'nextRuns'],
    /** All that is kept of earlier runs. */
    allRuns: ['integrity', 'runs'],
    /** The list of saved runs. */
    runList: ['integrity', 'runs', 'list'],
    /** How much is kept of them. */
    runSettings: ['integrity', 'runs', 'settings'],
    /** The entry of one saved run. */
    run: (id: string) => ['integrity', 'runs', 'run', id],
    /** The identities and names of its issues. */
    runIssues: (id: string) => ['integrity', 'runs', 'issues', id],
    /** With what the results of this answer are compared. */
    baseline: (answeredAt: number) => [
        'integrity',
        'runs',
        'baseline',
        answeredAt,
    ],
    /** The identities of what the server holds now, of these checks. */
    nowIssues: (checks: readonly string[]) => [
        'integrity',
        'runs',
        'now',
        checks,
    ],
    /** What has changed between two runs, as of when their issues were read. */
    comparison: (
        from: string,
        to: string,
        asOf: readonly (string | number)[]
    ) => ['integrity', 'runs', 'comparison', from, to, asOf],
} as const
