import { dockedRun } from './dockedRun'
import { runKey } from '../activity/settledJobs'

const job = (taskUid: string, jobType = 'PREDICTOR') => ({
    jobType,
    taskUid,
    announcedAt: 1,
})
const integrity = (uid: string) => job(uid, 'DATA_INTEGRITY')

describe('dockedRun', () => {
    it.each([
        ['nothing', [], [], undefined, undefined],
        ['the newest', [job('b'), job('a')], [], undefined, 'b'],
        ['none that is told', [job('b')], ['b'], undefined, undefined],
        [
            'an older one once the newest is told',
            [job('b'), job('a')],
            ['b'],
            undefined,
            'a',
        ],
        [
            'the one whose end is being told',
            [job('b'), job('a')],
            ['b'],
            'b',
            'b',
        ],
        ['a newer one instead', [job('c'), job('b')], ['b'], 'b', 'c'],
        [
            'the newest integrity job of its type alone',
            [integrity('c'), integrity('b'), job('a')],
            ['c'],
            undefined,
            'a',
        ],
        [
            'the older kind of a run of both kinds',
            [integrity('c'), job('b', 'DATA_INTEGRITY_DETAILS')],
            ['c'],
            undefined,
            'b',
        ],
    ])('is %s', (_, jobs, settled, shown, docked) => {
        const isSettled = (key: string) =>
            settled.some((uid) => key === runKey(job(uid)))
        expect(
            dockedRun(jobs, isSettled, shown && runKey(job(shown)))?.taskUid
        ).toBe(docked)
    })
})
