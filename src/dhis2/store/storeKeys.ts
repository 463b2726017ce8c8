/** Entries of runs; what an admin adds to one stands under a key of its own. */
export const runPrefix = 'run-'
/** Identities and names of issues. */
export const partPrefix = 'part-'

export const keyOfRun = (id: string): string => `${runPrefix}${id}`

/** A key that no other tab makes, so that none overwrites what another wrote. */
export const keyOfPart = (runId: string): string =>
    `${partPrefix}${runId}-${Math.random().toString(36).slice(2, 14)}`
