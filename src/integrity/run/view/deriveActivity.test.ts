import { afterStart } from '../job/afterStart'
import { deriveActivity } from './deriveActivity'
import { newRun } from '../job/newRun'
import type { Run } from '../run'

const none = { summary: new Set<string>(), details: new Set<string>() }
const begun = afterStart(
    newRun(
        { checks: ['a', 'b', 'c', 'slow'], mode: 'counts', oneByOne: true },
        [{ name: 'slow', isSlow: true }],
        none,
        0
    ),
    { id: 'aaaaaaaaaaa', createdAt: 0, startedBy: { isSchedule: false } },
    0
)
const run: Run = {
    ...begun,
    job: { ...begun.job!, todo: ['a', 'b'], current: 'b', phase: 'running' },
    ends: { summary: { c: { state: 'passed' } }, details: {} },
}

describe('deriveActivity', () => {
    test.each<[string, Run | undefined, boolean, Record<string, string>]>([
        ['no run', undefined, true, {}],
        ['a run', run, true, { a: 'queued', b: 'running', slow: 'queued' }],
        [
            'done, but its result is not there yet',
            { ...run, ends: { summary: {}, details: {} } },
            true,
            { a: 'queued', b: 'running', c: 'queued', slow: 'queued' },
        ],
        [
            'done, and its result is not for this user',
            { ...run, ends: { summary: {}, details: {} } },
            false,
            { a: 'queued', b: 'running', slow: 'queued' },
        ],
        [
            'what is counted is known, while it is listed',
            {
                ...run,
                ends: {
                    summary: { a: { state: 'issues' }, b: { state: 'issues' } },
                    details: {},
                },
            },
            true,
            { c: 'queued', slow: 'queued' },
        ],
        ['a run that is over', { ...run, over: 'done' }, true, {}],
    ])('%s', (_name, of, mayRead, checks) => {
        expect(Object.fromEntries(deriveActivity(of, mayRead).checks)).toEqual(
            checks
        )
    })

    it('keeps what did not run, and says it of nothing that may have run', () => {
        const { didNotRun } = deriveActivity(
            {
                ...run,
                over: 'died',
                endedAt: 70,
                didNotRun: { a: 'died', b: 'forgotten' },
            },
            true
        )
        expect([...didNotRun]).toEqual([['a', 70]])
    })
})
