import { newRun } from '../job/newRun'
import { noRunState } from './pollSchedule'
import { restoreRun, storeRun } from './runStorage'

const none = { summary: new Set<string>(), details: new Set<string>() }

describe('run storage', () => {
    it('gives back what it was given', () => {
        const run = newRun({ checks: ['a'], mode: 'issues' }, [], none, 7)
        let kept: readonly string[] = []
        storeRun(
            { setItem: (key, value) => (kept = [key, value]) },
            'server user',
            {
                run,
                deadJobs: ['x'],
            }
        )
        const storage = {
            getItem: (key: string) => (key === kept[0] ? kept[1]! : null),
        }
        expect(restoreRun(storage, 'server user')).toEqual({
            run,
            deadJobs: ['x'],
        })
        // Of another server or of another user.
        expect(restoreRun(storage, 'server another')).toEqual(noRunState)
    })

    test.each([null, 'no json', '{}', '{"run":{"format":2},"deadJobs":[]}'])(
        'takes %j for no run',
        (text) => {
            expect(restoreRun({ getItem: () => text }, '')).toEqual(noRunState)
        }
    )

    it('goes on without a storage', () => {
        const refuse = () => {
            throw new Error('QuotaExceededError')
        }
        expect(restoreRun({ getItem: refuse }, '')).toEqual(noRunState)
        expect(() =>
            storeRun({ setItem: refuse }, '', noRunState)
        ).not.toThrow()
    })
})
