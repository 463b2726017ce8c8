import { JobProgress } from '../../../dhis2/models/jobProgress'
import { progressSign } from './progressSign'

const names = new Map([
    ['First check', 'first'],
    ['Second check', 'second'],
])

const tree = (durations: readonly number[], isSecondDone = false) => {
    const items = durations.map((duration, index) => ({
        description: ['First check', 'Second check'][index],
        complete: index === 0 || isSecondDone,
        duration,
    }))
    return JobProgress.fromApi({ sequence: [{ stages: [{ items }] }] })
}

describe('the sign of life in a progress tree', () => {
    it('does not come from durations, which grow with nobody at work', () => {
        const before = progressSign(tree([5, 10]), names)
        expect(progressSign(tree([5, 7542]), names)).toEqual(before)
    })

    it('comes from a check that was begun or has ended', () => {
        const before = progressSign(tree([5, 10]), names)
        expect(progressSign(tree([5]), names).tree).not.toBe(before.tree)
        expect(progressSign(tree([5, 10], true), names).tree).not.toBe(
            before.tree
        )
    })

    it('names what is worked on, and is empty without a tree', () => {
        expect(progressSign(tree([5, 10]), names).current).toEqual(['second'])
        expect(progressSign(undefined, names)).toEqual({
            current: [],
            tree: '',
        })
    })
})
