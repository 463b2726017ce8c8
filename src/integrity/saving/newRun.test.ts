import { checkViews } from '../checkView'
import { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { parseServerTime } from '../../dhis2/models/serverTime'
import type { EndedRun } from './endedRun'
import { newRun } from './newRun'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const server = {
    version: '2.43.1',
    revision: 'abc',
    timeZone: 'Africa/Kampala',
    epochOf,
}
const times = {
    startTime: '2026-11-23T12:00:00.000',
    finishedTime: '2026-11-23T12:00:01.500',
}
const endedAt = Date.UTC(2026, 10, 23, 12, 1)

const checks = [
    { name: 'a', severity: 'SEVERE' as const, section: 'Maps' },
    { name: 'b', severity: 'SEVERE' as const },
    { name: 'c', severity: 'INFO' as const },
    { name: 'd', severity: 'INFO' as const },
    { name: 'e', isSlow: true },
]

const views = checkViews({
    checks,
    report: DataIntegrityReport.fromApi({
        a: { ...times, count: 3, percentage: 1.5 },
        b: { ...times, count: 0 },
        c: { ...times, error: 'No table' },
        e: { ...times, count: 9 },
        gone: { ...times, count: 1 },
    }),
    activity: { checks: new Map(), didNotRun: new Map([['d', endedAt]]) },
    epochOf,
    now: endedAt,
})

const ended: EndedRun = {
    id: 'job1',
    jobs: ['job1', 'job2'],
    savedBy: 'runner',
    startedAt: Date.UTC(2026, 10, 23, 12),
    endedAt,
    startedBy: { userId: 'xE7jOejl9FI', name: 'Ad Min', isSchedule: false },
    planned: ['a', 'b', 'c', 'd'],
    done: new Set(['a', 'b', 'c']),
    listed: ['a'],
}

it('says what a run has brought of each of its checks, and of no other', () => {
    expect(newRun(ended, views, server)).toEqual({
        jobs: ['job1', 'job2'],
        savedBy: 'runner',
        startedAt: '2026-11-23T12:00:00.000Z',
        endedAt: '2026-11-23T12:01:00.000Z',
        timeZone: 'Africa/Kampala',
        by: { id: 'xE7jOejl9FI', name: 'Ad Min' },
        cause: 'user',
        server: { version: '2.43.1', revision: 'abc' },
        scope: { kind: 'standard', planned: 4, done: 3 },
        totals: { SEVERE: 3 },
        failed: 1,
        failedChecks: ['c'],
        counts: { a: 3, b: 0 },
        checks: {
            a: expect.objectContaining({
                state: 'issues',
                severity: 'SEVERE',
                section: 'Maps',
                percentage: 1.5,
                durationMs: 1500,
            }) as object,
            b: expect.objectContaining({ state: 'passed' }) as object,
            c: expect.objectContaining({
                state: 'failed',
                error: 'No table',
            }) as object,
            d: expect.objectContaining({ state: 'didNotRun' }) as object,
        },
    })
})

it.each<[string, Partial<EndedRun>, object]>([
    ['all', { planned: ['a', 'b', 'c', 'd', 'e'] }, { planned: 5 }],
    ['selected', { planned: ['a', 'b'] }, { planned: 3 }],
    [
        'selected',
        { planned: ['a', 'b'], done: new Set(['a']) },
        { planned: 2, done: 1 },
    ],
])('calls the scope %s by what was planned', (kind, change, numbers) => {
    expect(newRun({ ...ended, ...change }, views, server).scope).toMatchObject({
        kind,
        ...numbers,
    })
})

it('tells a schedule from a user, and invents none', () => {
    const run = { ...ended, startedBy: { isSchedule: true } }
    expect(newRun(run, views, { ...server, version: '' })).toMatchObject({
        by: undefined,
        cause: 'schedule',
        server: { version: undefined },
    })
})
