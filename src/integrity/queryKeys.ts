/** Names of what the query client keeps of data integrity. */
export const integrityKeys = {
    checks: ['integrity', 'checks'],
    results: ['integrity', 'results'],
    /** Issues of one check. */
    details: (checkName: string) => ['integrity', 'details', checkName],
} as const
