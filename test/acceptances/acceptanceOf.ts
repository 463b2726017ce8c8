import type { Acceptance } from '../../src/dhis2/acceptances/acceptance'

/** An acceptance of a whole check, but for what is said of it. */
export const acceptanceOf = (part: Partial<Acceptance>): Acceptance => ({
    key: 'accepted-a-1',
    check: 'a',
    issues: undefined,
    details: {
        reason: 'legacy',
        comment: '',
        responsible: '',
        until: '',
        atMost: undefined,
    },
    by: {},
    at: 0,
    edits: [],
    ...part,
})
