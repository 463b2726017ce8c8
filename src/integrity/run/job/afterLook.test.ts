import { afterLook, type Look } from './afterLook'
import type { JobFacts } from './jobFacts'
import { deadAfterMs } from './jobPulse'
import { followedRun } from './newRun'
import type { Run } from '../run'

const facts: JobFacts = {
    id: 'aaaaaaaaaaa',
    phase: 'queued',
    end: undefined,
    createdAt: 1000,
    beganAt: undefined,
    endedAt: undefined,
    lastAlive: undefined,
    startedBy: { userId: 'u', isSchedule: false },
}
const running: JobFacts = { ...facts, phase: 'running', beganAt: 1100 }
const start = followedRun(facts, 'summary', ['a', 'b', 'c'], 1000)

const looks = (...seen: Partial<Look>[]): Run =>
    seen.reduce<Run>(
        (run, look, index) => afterLook(run, { now: 1500 + index, ...look }),
        start
    )

describe('afterLook', () => {
    it('does not take the work of the job before for its own', () => {
        const { job } = looks({ record: facts, running: ['b'] })
        expect(job?.phase).toBe('queued')
        expect(job?.todo).toEqual(['a', 'b', 'c'])
    })

    it('waits for names before it counts anything as done', () => {
        expect(looks({ record: running, running: [] }).job?.todo).toEqual([
            'a',
            'b',
            'c',
        ])
    })

    it('counts down, and never up again when the next job has the same checks', () => {
        const run = looks(
            { record: running, running: ['c', 'a', 'b'] },
            { running: ['c', 'b'] },
            { running: ['a', 'b'] }
        )
        expect(run.job?.todo).toEqual(['b'])
        expect(run.job?.current).toBe('b')
    })

    it('learns of checks that it did not expect', () => {
        const { job } = looks({ record: running, running: ['c', 'new'] })
        expect(job?.checks).toEqual(['a', 'b', 'c', 'new'])
        expect(job?.todo).toEqual(['c', 'new'])
    })

    it('says what runs only by the tree, and only while it is still to do', () => {
        const sign = { current: ['b'], tree: '1 5' }
        expect(
            looks({ record: running, running: ['a', 'b'], progress: sign }).job
                ?.current
        ).toBe('b')
        expect(
            looks({ record: running, running: ['a', 'c'], progress: sign }).job
                ?.current
        ).toBeUndefined()
    })

    test.each([
        ['COMPLETED', 'COMPLETED'],
        ['FAILED', 'FAILED'],
        ['STOPPED', 'STOPPED'],
        ['SOMETHING_NEW', 'SOMETHING_NEW'],
        [undefined, 'COMPLETED'],
    ])('a record that is over, %s', (end, known) => {
        const over: JobFacts = { ...running, phase: 'over', end }
        expect(looks({ record: over }).job?.end).toBe(known)
    })

    it('a job without a record is dead', () => {
        expect(looks({ record: 'gone' }).job?.end).toBe('DIED')
    })

    it('a job that is said to run and does nothing is dead in less than a minute', () => {
        const idle = { record: running, running: [] }
        const run = looks(
            { record: running, running: ['a'] },
            { ...idle, now: 2000 },
            { ...idle, now: 2000 + deadAfterMs - 1 }
        )
        expect(run.job?.end).toBeUndefined()
        const dead = afterLook(run, { ...idle, now: 2000 + deadAfterMs })
        expect(dead.job?.end).toBe('DIED')
        expect(dead.job?.pulse.isStuck).toBe(true)
        expect(deadAfterMs).toBeLessThan(55_000)
    })

    it('lives as long as its progress changes, on whatever node', () => {
        const idle = (now: number, tree: string) => ({
            record: running,
            running: [],
            now,
            progress: { current: [], tree },
        })
        const run = looks(
            idle(2000, '1 5'),
            idle(30_000, '2 9'),
            idle(60_000, '3 20')
        )
        expect(run.job?.end).toBeUndefined()
    })

    it('names the job that it waits for, and finds it dead', () => {
        const rival: JobFacts = {
            ...running,
            id: 'bbbbbbbbbbb',
            startedBy: { userId: 'v', name: 'Mwajuma', isSchedule: false },
        }
        const waiting = { record: facts, rivals: [facts, rival], running: [] }
        const run = looks({ ...waiting, now: 2000 })
        expect(run.job?.blocker).toEqual({
            id: 'bbbbbbbbbbb',
            startedBy: rival.startedBy,
            startedAt: 1100,
        })
        const later = afterLook(run, { ...waiting, now: 2000 + deadAfterMs })
        expect(later.job?.pulse.isStuck).toBe(true)
        expect(later.job?.end).toBeUndefined()
    })

    it('a job before it that works is no dead one', () => {
        const rival: JobFacts = { ...running, id: 'bbbbbbbbbbb' }
        const waiting = { record: facts, rivals: [rival], running: ['z'] }
        const run = looks(
            { ...waiting, now: 2000 },
            { ...waiting, now: 2000 + 3 * deadAfterMs }
        )
        expect(run.job?.pulse.isStuck).toBe(false)
    })
})
