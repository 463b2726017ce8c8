import { afterCollect } from './afterCollect'
import { afterStart } from '../job/afterStart'
import { mostRounds } from './withCulprit'
import type { JobContext } from './closeJob'
import { newRun } from '../job/newRun'
import type { CheckEnd, Run } from '../run'
import type { RunPlan } from '../runPlan'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const context: JobContext = {
    definitions: names.map((name) => ({ name, isSlow: false })),
    culprits: { summary: new Set(), details: new Set() },
    now: 9000,
}
const passed: CheckEnd = { state: 'passed', count: 0, startedAt: 10 }
const issues = (count: number): CheckEnd => ({
    state: 'issues',
    count,
    startedAt: 10,
})
const failed = (startedAt: number): CheckEnd => ({
    state: 'failed',
    startedAt,
    message: `failed at ${startedAt}`,
})

const begun = (plan: RunPlan): Run =>
    started(newRun(plan, context.definitions, context.culprits, 0))
const started = (run: Run): Run =>
    afterStart(
        run,
        { id: 'aaaaaaaaaaa', createdAt: 0, startedBy: { isSchedule: false } },
        0
    )
const ended = (run: Run, end: string, ends: Record<string, CheckEnd>): Run =>
    afterCollect({ ...run, job: run.job && { ...run.job, end } }, ends, context)
const of = (...checks: string[]) => begun({ checks, mode: 'counts' })

describe('a job that is over', () => {
    it('ends the run when all checks have run', () => {
        const run = ended(of('a', 'b'), 'COMPLETED', {
            a: passed,
            b: issues(3),
        })
        expect(run).toMatchObject({ over: 'done', didNotRun: {}, culprits: [] })
    })

    test.each([
        ['STOPPED', 'cancelled', 'cancelled'],
        ['DIED', 'died', 'died'],
        ['COMPLETED', 'noResult', 'done'],
        ['FAILED', 'noResult', 'done'],
    ])('%s: what brought nothing did not run', (end, reason, over) => {
        const run = ended(of('a', 'b'), end, { a: passed })
        expect(run).toMatchObject({ didNotRun: { b: reason }, over })
    })

    test.each([
        ['COMPLETED', 'forgotten', 'done'],
        ['STOPPED', 'forgotten', 'cancelled'],
        ['DIED', 'died', 'died'],
    ])('%s over an hour ago: %s', (end, reason, over) => {
        const hour = 3_600_000
        const run = of('a')
        const late = afterCollect(
            { ...run, job: { ...run.job!, end, endedAt: 9000 } },
            {},
            { ...context, now: 9000 + hour }
        )
        expect(late).toMatchObject({ didNotRun: { a: reason }, over })
    })

    it('says that the server has no such check only where it has none', () => {
        const run = ended(of('a', 'never defined'), 'COMPLETED', { a: passed })
        expect(run.didNotRun).toEqual({ 'never defined': 'unknown' })
    })

    test.each([
        ['COMPLETED', { a: passed, b: issues(1) }, 'done'],
        ['COMPLETED', { a: passed }, 'cancelled'],
        ['STOPPED', { a: passed, b: passed }, 'done'],
        ['STOPPED', { a: passed }, 'cancelled'],
    ])('cancelled too late? %s with %j', (end, ends, over) => {
        const run: Run = { ...of('a', 'b'), cancel: 'sent' }
        expect(ended(run, end, ends)).toMatchObject({ over })
    })

    it('is cancelled before its lists, though all is counted', () => {
        const plan = { checks: ['a'], mode: 'countsThenIssues' as const }
        const run: Run = { ...begun(plan), cancel: 'sent' }
        expect(ended(run, 'COMPLETED', { a: issues(1) })).toMatchObject({
            over: 'cancelled',
            steps: [],
            didNotRun: {},
        })
    })

    it('runs victims again without the culprit', () => {
        const run = ended(of('a', 'b', 'c', 'd'), 'FAILED', {
            a: passed,
            b: failed(20),
            c: failed(21),
            d: failed(22),
        })
        expect(run.culprits).toEqual([
            { kind: 'summary', checkName: 'b', message: 'failed at 20' },
        ])
        expect(run.steps).toEqual([
            { kind: 'summary', checks: ['c', 'd'], isByName: true, round: 1 },
        ])
        expect(run.ends.summary).not.toHaveProperty('c')
        const again = ended(started(run), 'COMPLETED', {
            c: passed,
            d: issues(2),
        })
        expect(again).toMatchObject({ over: 'done', retried: ['c', 'd'] })
        expect(again.ends.summary.b?.state).toBe('failed')
        expect(again.didNotRun).toEqual({})
    })

    it('finds one culprit after the other, in a bounded number of jobs', () => {
        let run = of(...names)
        let jobs = 0
        while (run.over === undefined) {
            jobs += 1
            const ends = (run.job?.checks ?? []).map(
                (name, index) => [name, failed(100 + index)] as const
            )
            run = ended(run, 'FAILED', Object.fromEntries(ends))
            run = run.over === undefined ? started(run) : run
        }
        expect(jobs).toBe(mostRounds)
        expect(run.culprits).toHaveLength(mostRounds)
        expect(Object.values(run.didNotRun)).toEqual([
            'stopped',
            'stopped',
            'stopped',
        ])
    })

    it('a lone failure is a culprit with nobody to rescue', () => {
        const run = ended(of('a'), 'FAILED', { a: failed(5) })
        expect(run).toMatchObject({ over: 'done', retried: [] })
        expect(run.culprits).toHaveLength(1)
    })

    it('does not run anything again once it was cancelled', () => {
        const run = ended({ ...of('a', 'b'), cancel: 'sent' }, 'FAILED', {
            a: failed(5),
            b: failed(6),
        })
        expect(run).toMatchObject({
            over: 'cancelled',
            steps: [],
            didNotRun: { b: 'stopped' },
        })
    })

    it('a result that could not be read is no culprit', () => {
        const run = ended(of('a', 'b'), 'COMPLETED', {
            a: { state: 'failed', message: 'unreadable' },
            b: passed,
        })
        expect(run).toMatchObject({ over: 'done', culprits: [] })
    })

    it('says nothing of checks whose results may not be read', () => {
        const run = afterCollect(
            { ...of('a'), job: { ...of('a').job!, end: 'COMPLETED' } },
            undefined,
            context
        )
        expect(run).toMatchObject({ over: 'done', didNotRun: {} })
    })

    it('lists what was counted: only where there are issues, up to the limit', () => {
        const run = ended(
            begun({
                checks: ['a', 'b', 'c'],
                mode: 'countsThenIssues',
                issueLimit: 10,
            }),
            'COMPLETED',
            { a: passed, b: issues(10), c: issues(11) }
        )
        expect(run.over).toBeUndefined()
        expect(run.overLimit).toEqual(['c'])
        expect(run.steps).toEqual([
            { kind: 'details', checks: ['b'], isByName: true, round: 0 },
        ])
        const all = ended(started(run), 'STOPPED', {})
        // It was counted: only its list is missing.
        expect(all).toMatchObject({ over: 'cancelled', didNotRun: {} })
    })
})
