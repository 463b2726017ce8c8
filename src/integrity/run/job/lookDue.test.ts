import {
    isBlockerDue,
    isCollectDue,
    isProgressDue,
    isRecordDue,
} from './lookDue'
import { newJob } from './newRun'
import type { JobLife, RunJob } from '../run'

const names = Array.from({ length: 95 }, (_, index) => `check ${index}`)
const job = (part: Partial<RunJob>): RunJob => ({
    ...newJob({
        kind: 'summary',
        round: 0,
        checks: names,
        facts: {
            id: 'aaaaaaaaaaa',
            createdAt: 0,
            startedBy: { isSchedule: false },
        },
        now: 0,
    }),
    phase: 'running',
    beganAt: 0,
    ...part,
})

const silent: JobLife = { kind: 'silent', aliveAt: 0 }
const blocker = { id: 'bbbbbbbbbbb', startedBy: { isSchedule: false } }

describe('isBlockerDue', () => {
    test.each<[string, Partial<RunJob>, boolean]>([
        ['not of a job that runs', { phase: 'running', looks: 3 }, false],
        ['at times', { phase: 'queued', looks: 3 }, true],
        ['but not always', { phase: 'queued', looks: 4, blocker }, false],
        [
            'always while the one before is silent',
            {
                phase: 'queued',
                looks: 4,
                blocker: { ...blocker, life: silent },
            },
            true,
        ],
    ])('%s', (_name, part, isDue) => {
        expect(isBlockerDue(job(part))).toBe(isDue)
    })
})

describe('isCollectDue', () => {
    test.each<[string, Partial<RunJob>, boolean]>([
        ['after a while', { looks: 3 }, true],
        ['not at once', { looks: 3, collectedAt: 5_000 }, false],
        ['not of a silent one', { looks: 3, life: silent }, false],
    ])('%s', (_name, part, isDue) => {
        expect(isCollectDue(job(part), 10_000)).toBe(isDue)
    })
})

describe('isRecordDue', () => {
    test.each<[string, Partial<RunJob>, boolean]>([
        ['queued', { phase: 'queued' }, true],
        ['running', { looks: 3 }, false],
        ['for some looks', { looks: 6, recordAtLook: 1 }, true],
        ['nothing left', { todo: [] }, true],
        ['silent', { life: silent }, true],
        ['alive', { life: { ...silent, kind: 'alive' } }, false],
    ])('%s: %j', (_name, part, isDue) => {
        expect(isRecordDue(job(part))).toBe(isDue)
    })
})

describe('isProgressDue', () => {
    test.each<[string, Partial<RunJob>, number, boolean]>([
        ['not before a tree can be there', {}, 14_999, false],
        ['small tree', { todo: names.slice(1) }, 15_000, true],
        ['seldom when it is big', { todo: names.slice(93) }, 60_000, false],
        ['but at times', { todo: names.slice(93) }, 91_000, true],
        ['not for the last one', { todo: ['check 94'] }, 91_000, false],
        ['not of a silent one', { life: silent }, 91_000, false],
    ])('%s', (_name, part, now, isDue) => {
        expect(isProgressDue(job(part), now)).toBe(isDue)
    })
})
