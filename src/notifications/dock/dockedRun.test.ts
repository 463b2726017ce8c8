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
            'no run of checks, which has a bar of its own',
            [integrity('c'), job('b', 'DATA_INTEGRITY_DETAILS'), job('a')],
            [],
            undefined,
            'a',
        ],
        [
            'nothing beside a run of checks',
            [integrity('c')],
            [],
            undefined,
            undefined,
        ],
    ])('is %s', (_, jobs, settled, shown, docked) => {
        const isSettled = (key: string) =>
            settled.some((uid) => key === runKey(job(uid)))
        expect(
            dockedRun(jobs, isSettled, shown && runKey(job(shown)))?.taskUid
        ).toBe(docked)
    })
})
