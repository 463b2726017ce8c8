import { afterLook } from './afterLook'
import type { Look } from './look'
import type { JobFacts } from './jobFacts'
import { followedRun } from './newRun'
import { silentLife, type JobLife, type Run } from '../run'

const facts: JobFacts = {
    id: 'aaaaaaaaaaa',
    phase: 'queued',
    end: undefined,
    createdAt: 1000,
    beganAt: undefined,
    endedAt: undefined,
    life: undefined,
    startedBy: { userId: 'u', isSchedule: false },
}
const running: JobFacts = { ...facts, phase: 'running', beganAt: 1100 }
const life: JobLife = { kind: 'silent', aliveAt: 1000, freedAt: 3000 }
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
        const sign = { current: ['b'] }
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

    it.each(['silent', 'stuck'] as const)(
        'goes on with a job that is %s, until the server has freed it',
        (kind) => {
            const run = looks(
                { record: running, running: ['a'] },
                { record: { ...running, life: { ...life, kind } }, running: [] }
            )
            expect(run.job?.life?.kind).toBe(kind)
            expect(run.job?.end).toBeUndefined()
            const freed: JobFacts = { ...facts, phase: 'over', end: 'FAILED' }
            const after = afterLook(run, { record: freed, now: 9000 })
            expect(after.job?.end).toBe('DIED')
        }
    )

    it('forgets a silence once there is a sign of life again', () => {
        const run = looks(
            { record: { ...running, life }, running: [] },
            {
                record: { ...running, life: { ...life, kind: 'alive' } },
                running: ['a'],
            }
        )
        expect(silentLife(run.job)).toBeUndefined()
        const failed: JobFacts = { ...facts, phase: 'over', end: 'FAILED' }
        expect(afterLook(run, { record: failed, now: 9000 }).job?.end).toBe(
            'FAILED'
        )
    })

    it('names the job that it waits for, and tells how silent it is', () => {
        const rival: JobFacts = {
            ...running,
            id: 'bbbbbbbbbbb',
            startedBy: { userId: 'v', name: 'Mwajuma', isSchedule: false },
            life,
        }
        const run = looks({ record: facts, rivals: [facts, rival] })
        expect(run.job?.blocker).toEqual({
            id: 'bbbbbbbbbbb',
            startedBy: rival.startedBy,
            startedAt: 1100,
            life,
        })
        expect(silentLife(run.job)).toEqual(life)
        expect(run.job?.end).toBeUndefined()
    })

    it('does not take the silence of the job before for its own', () => {
        const rival: JobFacts = { ...running, id: 'bbbbbbbbbbb', life }
        const run = looks(
            { record: facts, rivals: [rival] },
            { record: running, running: ['a'] }
        )
        expect(silentLife(run.job)).toBeUndefined()
    })
})
