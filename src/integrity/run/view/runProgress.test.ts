import { newRun } from '../job/newRun'
import type { Run, RunJob } from '../run'
import { openChecks } from './openChecks'
import { runProgress } from './runProgress'

const names = ['a', 'b', 'c', 'd']
const definitions = names.map((name) => ({ name }))
const nobody = { summary: new Set<string>(), details: new Set<string>() }

const job = (fields: Partial<RunJob>): RunJob => ({
    id: 'JaeRXwGgRoj',
    kind: 'summary',
    round: 0,
    checks: names,
    todo: names,
    phase: 'running',
    startedBy: { isSchedule: false },
    createdAt: 0,
    isSeen: true,
    looks: 1,
    recordAtLook: 1,
    collectedAt: 0,
    progressAt: 0,
    ...fields,
})

const run = (fields: Partial<Run>): Run => ({
    ...newRun({ checks: names, mode: 'counts' }, definitions, nobody, 0),
    steps: [],
    ...fields,
})

const passed = { state: 'passed' as const }
const again = { kind: 'summary' as const, isByName: true, round: 1 }

describe('how far a run is', () => {
    it.each<[string, Run, boolean, ReturnType<typeof runProgress>]>([
        [
            'nothing is done at first',
            run({ job: job({}) }),
            true,
            { phase: 'counting', done: 0, total: 4, left: names },
        ],
        [
            'a check is done when its count is there',
            run({
                job: job({ todo: ['d'] }),
                ends: { summary: { a: passed }, details: {} },
            }),
            true,
            { phase: 'counting', done: 1, total: 4, left: ['b', 'c', 'd'] },
        ],
        [
            'or when it has ended, for those who may not read',
            run({ job: job({ todo: ['d'] }) }),
            false,
            { phase: 'counting', done: 3, total: 4, left: ['d'] },
        ],
        [
            'a second pass counts for itself, before its job is there',
            run({
                steps: [{ ...again, checks: ['c', 'd'] }],
                ends: { summary: { a: passed, b: passed }, details: {} },
            }),
            true,
            { phase: 'again', done: 0, total: 2, left: ['c', 'd'] },
        ],
        [
            'and while it goes on',
            run({
                job: job({ round: 1, checks: ['c', 'd'], todo: ['d'] }),
                ends: {
                    summary: { a: passed, b: passed, c: passed },
                    details: {},
                },
            }),
            true,
            { phase: 'again', done: 1, total: 2, left: ['d'] },
        ],
        [
            'lists are another phase',
            run({
                planned: { summary: names, details: ['b'] },
                job: job({ kind: 'details', checks: ['b'], todo: ['b'] }),
            }),
            true,
            { phase: 'listing', done: 0, total: 1, left: ['b'] },
        ],
    ])('%s', (_what, one, mayRead, progress) => {
        expect(runProgress(one, openChecks(one, mayRead))).toEqual(progress)
    })
})
