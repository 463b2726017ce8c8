/** Entries of runs; what an admin adds to one stands under a key of its own. */
export const runPrefix = 'run-'
/** Identities and names of issues. */
export const partPrefix = 'part-'
/** What admins have set for all. */
export const settingsKey = 'settings'

export const keyOfRun = (id: string): string => `${runPrefix}${id}`

/**
 * What admins note of a run stands beside it, not in it: two who pin and name
 * it at the same time lose nothing. A UID has no dot.
 */
export const keyOfPin = (id: string): string => `${keyOfRun(id)}.pin`
export const keyOfName = (id: string): string => `${keyOfRun(id)}.name`
export const isNoteKey = (key: string): boolean => key.includes('.')

/** A key that no other tab makes, so that none overwrites what another wrote. */
export const keyOfPart = (runId: string): string =>
    `${partPrefix}${runId}-${Math.random().toString(36).slice(2, 14)}`
