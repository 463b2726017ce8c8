import { NetworkError, SessionEndedError } from '../../../dhis2/errors'
import { nextLookMs, noRunState, type RunState } from './pollSchedule'
import { afterStart } from '../job/afterStart'
import { newRun } from '../job/newRun'
import type { Run, RunJob } from '../run'
import { withTrouble } from './withTrouble'

const none = { summary: new Set<string>(), details: new Set<string>() }
const fresh = newRun({ checks: ['a', 'b'], mode: 'counts' }, [], none, 0)
const begun = afterStart(
    fresh,
    { id: 'aaaaaaaaaaa', createdAt: 0, startedBy: { isSchedule: false } },
    0
)
const withJob = (part: Partial<RunJob>, run: Partial<Run> = {}): RunState => ({
    deadJobs: [],
    run: { ...begun, ...run, job: { ...begun.job!, ...part } },
})
const life = { kind: 'silent' as const, aliveAt: 0 }
const blocker = {
    id: 'bbbbbbbbbbb',
    startedBy: { isSchedule: false },
    life,
}

describe('nextLookMs', () => {
    test.each<[string, RunState | undefined, number | false]>([
        ['no state', undefined, false],
        ['no run', noRunState, false],
        ['a run to start', { deadJobs: [], run: fresh }, 20],
        ['just started', withJob({}), 500],
        ['second look', withJob({ looks: 2, phase: 'running' }), 1000],
        ['third look', withJob({ looks: 3, phase: 'running' }), 2000],
        ['later', withJob({ looks: 9, phase: 'running' }), 5000],
        ['much later', withJob({ looks: 900, phase: 'running' }), 5000],
        ['waiting long', withJob({ looks: 9 }), 6000],
        ['to be cancelled', withJob({}, { cancel: 'asked' }), 20],
        ['its job is over', withJob({ end: 'COMPLETED' }), 20],
        ['behind a silent job', withJob({ looks: 9, blocker }), 20_000],
        ['silent', withJob({ looks: 9, phase: 'running', life }), 20_000],
        ['cut off: at once', withJob({ end: 'DIED', life }), 20],
        ['over', withJob({}, { over: 'done' }), false],
    ])('%s', (_name, state, gapMs) => {
        expect(nextLookMs(state)).toBe(gapMs)
    })

    it('backs off to 30 seconds while the server cannot be reached', () => {
        let state = withJob({})
        const gaps = Array.from({ length: 8 }, () => {
            state = withTrouble(state, new NetworkError('cut'))
            return nextLookMs(state)
        })
        expect(gaps).toEqual([
            1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
        ])
    })

    it('stops asking when only the admin can mend it', () => {
        const state = withTrouble(withJob({}), new SessionEndedError('ended'))
        expect(nextLookMs(state)).toBe(false)
    })
})
