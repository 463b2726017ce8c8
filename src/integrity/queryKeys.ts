/** Names of what the query client keeps of data integrity. */
export const integrityKeys = {
    checks: ['integrity', 'checks'],
    results: ['integrity', 'results'],
    /** Names of the checks whose issues the server has listed. */
    listed: ['integrity', 'listed'],
    /** Issues of one check. */
    details: (checkName: string) => ['integrity', 'details', checkName],
} as const
