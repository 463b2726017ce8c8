import { jobRowOf } from '../../../../test/jobs/jobSources'
import { clearedJobs, clearingKey, isCleared, type Clearing } from './clearing'
import type { JobRow } from '../rows/jobRow'

const now = Date.UTC(2026, 10, 23)
const hoursAgo = (hours: number) => now - hours * 3_600_000

const row = (
    jobType: string,
    endedAt: number | undefined,
    startedAt = endedAt
): JobRow =>
    jobRowOf({ jobType, taskUid: `${jobType}${endedAt}`, startedAt, endedAt })
const rows = [
    row('A', hoursAgo(1)),
    row('A', hoursAgo(30)),
    row('B', hoursAgo(80)),
    row('B', undefined, hoursAgo(200)),
    row('C', undefined, undefined),
    // Only their records are left.
    { ...row('B', hoursAgo(90)), hasNotifications: false },
    { ...row('D', hoursAgo(90)), hasNotifications: false },
]

describe('clearedJobs', () => {
    it.each<[Clearing, number]>([
        [{ kind: 'job', jobType: 'A', taskUid: `A${hoursAgo(1)}` }, 1],
        [{ kind: 'type', jobType: 'B' }, 2],
        [{ kind: 'type', jobType: 'D' }, 0],
        [{ kind: 'type', jobType: 'A' }, 2],
        [{ kind: 'type', jobType: 'Z' }, 0],
        [{ kind: 'age', days: 1 }, 3],
        [{ kind: 'age', days: 3 }, 2],
        [{ kind: 'age', days: 5 }, 1],
    ])('%j → %d', (clearing, count) => {
        expect(clearedJobs(clearing, rows, now)).toBe(count)
    })
})

describe('isCleared', () => {
    it('is no job of another type or another age', () => {
        const young = row('A', hoursAgo(1))
        expect(isCleared({ kind: 'type', jobType: 'A' }, young, now)).toBe(true)
        expect(isCleared({ kind: 'type', jobType: 'B' }, young, now)).toBe(
            false
        )
        expect(isCleared({ kind: 'age', days: 1 }, young, now)).toBe(false)
    })
})

describe('clearingKey', () => {
    it('is another for each clearing', () => {
        const keys = [
            { kind: 'age', days: 1 },
            { kind: 'age', days: 2 },
            { kind: 'type', jobType: 'A' },
            { kind: 'type', jobType: 'B' },
            { kind: 'job', jobType: 'A', taskUid: 'a' },
        ].map((clearing) => clearingKey(clearing as Clearing))
        expect(new Set(keys).size).toBe(keys.length)
    })
})
