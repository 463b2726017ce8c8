/** Entries of acceptances and of what became of them. */
export const acceptancePrefix = 'accepted-'

/** A key of the dataStore has at most 255 characters. */
const longestName = 180

/** Twelve characters that no other writer makes. */
const newId = () => Math.random().toString(36).slice(2, 14).padEnd(12, '0')

/**
 * A key that nobody else writes to. The check in it is for the reader of the
 * dataStore; what counts is the check that the value names.
 */
export const newAcceptanceKey = (check: string): string =>
    `${acceptancePrefix}${check.replaceAll(/[^\w-]/g, '_').slice(0, longestName)}-${newId()}`

/** What becomes of an acceptance stands beside it, each act by itself. */
export const newChangeKey = (acceptanceKey: string): string =>
    `${acceptanceKey}.${newId()}`
