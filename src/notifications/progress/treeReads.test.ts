import { JobProgress } from '../../dhis2/models/progress/jobProgress'
import { nextTreeReadMs } from './treeReads'

const tree = (...statuses: string[]) =>
    JobProgress.fromApi({ sequence: statuses.map((status) => ({ status })) })

describe('when the tree of a job is read again', () => {
    it.each([
        ['of a running job every 10 s', false, tree('RUNNING'), 7, 10_000],
        ['soon, while it is not there', true, null, 1, 2000],
        ['soon, while it is empty', true, tree(), 1, 2000],
        ['soon, while it is stale', true, tree('SUCCESS', 'RUNNING'), 3, 2000],
        ['not once it is whole', true, tree('SUCCESS'), 1, false],
        [
            'not once it has failed or was cut',
            true,
            tree('CANCELLED'),
            1,
            false,
        ],
        ['not for ever', true, null, 4, false],
    ])('%s', (_, isOver, progress, reads, pause) => {
        expect(nextTreeReadMs(isOver, progress, reads)).toBe(pause)
    })
})
