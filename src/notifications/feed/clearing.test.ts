import { clearedJobs, type Clearing } from './clearing'
import type { JobRow } from './jobRow'

const now = Date.UTC(2026, 10, 23)
const hoursAgo = (hours: number) => now - hours * 3_600_000

const row = (
    jobType: string,
    endedAt: number | undefined,
    startedAt = endedAt
): JobRow => ({
    jobType,
    taskUid: `${jobType}${endedAt}`,
    name: undefined,
    state: 'done',
    level: 'INFO',
    lastMessage: '',
    startedAt,
    endedAt,
    startedBy: { kind: 'notTold' },
    newest: '',
    unreadable: 0,
})
const rows = [
    row('A', hoursAgo(1)),
    row('A', hoursAgo(30)),
    row('B', hoursAgo(80)),
    row('B', undefined, hoursAgo(200)),
    row('C', undefined, undefined),
]

describe('clearedJobs', () => {
    it.each<[Clearing, number]>([
        [{ kind: 'job', jobType: 'A', taskUid: 'x' }, 1],
        [{ kind: 'type', jobType: 'A' }, 2],
        [{ kind: 'type', jobType: 'Z' }, 0],
        [{ kind: 'age', days: 1 }, 3],
        [{ kind: 'age', days: 3 }, 2],
        [{ kind: 'age', days: 5 }, 1],
    ])('%j → %d', (clearing, count) => {
        expect(clearedJobs(clearing, rows, now)).toBe(count)
    })
})
