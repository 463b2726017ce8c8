import { JobProgress } from '../../dhis2/models/progress/jobProgress'
import { mostTelling } from './mostTelling'
import { progressNodes } from './progressNode'

const nodesOf = (raw: object) => progressNodes(JobProgress.fromApi(raw))

describe('mostTelling', () => {
    const nodes = ['SUCCESS', 'SUCCESS', 'ERROR', 'SUCCESS', 'RUNNING'].map(
        (status) => nodesOf({ sequence: [{ status }] })[0]!
    )
    const states = (limit: number) =>
        mostTelling(nodes, limit).map((node) => nodes.indexOf(node))

    it.each([
        [5, [0, 1, 2, 3, 4]],
        [4, [0, 1, 2, 4]],
        [3, [0, 2, 4]],
        [2, [2, 4]],
        [1, [2]],
    ])('keeps, of 5 nodes at most %i, those at %j', (limit, kept) => {
        expect(states(limit)).toEqual(kept)
    })
})
