import { parseServerTime } from '../../dhis2/models/serverTime'
import { largeCheckIssues } from '../largeCheck'
import { followRecord } from '../run/job/followRecord'
import type { Run } from '../run/run'
import { endedElsewhere, endedHere, listsToKeep, savedIdOf } from './endedRun'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')

const over: Run = {
    format: 1,
    startedAt: 1000,
    endedAt: 2000,
    isFollowed: false,
    mode: 'countsThenIssues',
    isOneByOne: false,
    issueLimit: largeCheckIssues,
    planned: { summary: ['a', 'b', 'c'], details: ['a'] },
    steps: [],
    jobs: ['job1', 'job2'],
    ends: {
        summary: { a: { state: 'issues', count: 3 }, b: { state: 'passed' } },
        details: { a: { state: 'issues', count: 3 } },
    },
    didNotRun: { c: 'cancelled' },
    culprits: [],
    retried: [],
    overLimit: [],
    cancel: 'no',
    over: 'done',
}

it('takes a run of this tab with both of its jobs', () => {
    expect(endedHere(over, 'me')).toEqual({
        id: 'job1',
        jobs: ['job1', 'job2'],
        savedBy: 'runner',
        startedAt: 1000,
        endedAt: 2000,
        startedBy: { userId: 'me', isSchedule: false },
        planned: ['a', 'b', 'c'],
        done: new Set(['a', 'b']),
        listed: ['a'],
    })
})

it.each<[string, Partial<Run>]>([
    ['goes on', { over: undefined }],
    ['is followed', { isFollowed: true }],
    ['was never taken up', { jobs: undefined, over: 'notStarted' }],
    ['has brought nothing', { ends: { summary: {}, details: {} } }],
])('takes none that %s', (_, change) => {
    expect(endedHere({ ...over, ...change }, 'me')).toBeUndefined()
})

const record = {
    id: 'job9',
    jobType: 'DATA_INTEGRITY_DETAILS' as const,
    schedulingType: 'ONCE_ASAP',
    created: '2026-11-23T11:59:59.000',
    lastExecuted: '2026-11-23T12:00:00.000',
    lastFinished: '2026-11-23T12:00:09.000',
    executedBy: 'other',
    jobParameters: { checks: ['a', 'b'] },
}
const beganAt = Date.UTC(2026, 10, 23, 12)

const view = (name: string, finishedAt: number | undefined) => ({
    check: { name },
    state: { kind: 'issues' as const, count: 2 },
    result: undefined,
    finishedAt,
})

const elsewhere = (views: readonly ReturnType<typeof view>[]) =>
    endedElsewhere(
        record,
        followRecord(
            record,
            [],
            { reportListsIssues: true } as Parameters<typeof followRecord>[2],
            epochOf,
            beganAt
        ),
        views,
        epochOf
    )

it('takes of a run of others what is not older than its job', () => {
    const views = [
        view('a', beganAt + 1000),
        view('b', beganAt - 1),
        view('z', beganAt + 1000),
    ]
    expect(elsewhere(views)).toMatchObject({
        id: 'job9',
        jobs: ['job9'],
        savedBy: 'watcher',
        startedAt: beganAt,
        endedAt: beganAt + 9000,
        startedBy: { userId: 'other', isSchedule: false },
        planned: ['a', 'b'],
        done: new Set(['a']),
        listed: ['a'],
    })
    expect(elsewhere([view('b', undefined)])).toBeUndefined()
})

it('tells one night of a scheduled job from the next', () => {
    expect(savedIdOf(record, 5)).toBe('job9')
    expect(savedIdOf({ ...record, schedulingType: 'CRON' }, 5)).toBe('job9-5')
})

it('keeps the lists that the run has brought, but for the largest', () => {
    const large = {
        ...view('c', beganAt),
        state: { kind: 'issues' as const, count: largeCheckIssues + 1 },
    }
    const views = [view('a', beganAt), view('b', beganAt), large]
    expect(listsToKeep({ listed: ['a', 'c'] }, views)).toEqual([
        { check: { name: 'a' }, count: 2 },
    ])
})
