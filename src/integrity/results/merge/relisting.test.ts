import { parseServerTime } from '../../../dhis2/models/serverTime'
import { isRelisted } from './relisting'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const at = (minute: number) =>
    `2026-11-23T12:${String(minute).padStart(2, '0')}:00.000`

const job = (from: number, to: number | undefined, more: object = {}) => ({
    id: 'JaeRXwGgRoj',
    jobType: 'DATA_INTEGRITY_DETAILS',
    jobStatus: to === undefined ? 'RUNNING' : 'DISABLED',
    lastExecuted: at(from),
    lastFinished: to === undefined ? undefined : at(to),
    ...more,
})
const naming = (...checks: string[]) => ({ jobParameters: { checks } })
const counting = {
    jobType: 'DATA_INTEGRITY',
    jobParameters: { type: 'SUMMARY', checks: ['a'] },
}

describe('a list that ended at 12:10 and was read at 12:20', () => {
    const list = {
        check: { name: 'a', code: 'A1', isSlow: false },
        finishedAt: epochOf(at(10)),
        readAt: epochOf(at(20)) ?? 0,
    }
    const slow = { ...list, check: { ...list.check, isSlow: true } }

    test.each([
        ['a later job of all standard checks', job(21, 25), list, true],
        ['one that leaves slow checks out', job(21, 25), slow, false],
        ['a later job of it', job(21, 25, naming('b', 'a')), slow, true],
        [
            'a later job of it by its code',
            job(21, 25, naming('A1')),
            list,
            true,
        ],
        ['by a wildcard', job(21, 25, naming('a*')), list, true],
        ['a later job of another', job(21, 25, naming('b')), list, false],
        ['a later job that counts', job(21, 25, counting), list, false],
        ['a job that is not over', job(21, undefined), list, false],
        ['the job that made it', job(9, 11), list, false],
        ['one that was over before it was read', job(12, 15), list, false],
        ['one that ended while it was read', job(12, 20), list, true],
    ])('after %s', (_case, ended, of, expected) => {
        expect(isRelisted(of, [ended], epochOf)).toBe(expected)
    })

    it('is never out of date when no job is known', () => {
        expect(isRelisted(list, [], epochOf)).toBe(false)
    })
})
