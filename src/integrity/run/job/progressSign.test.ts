import { JobProgress } from '../../../dhis2/models/progress/jobProgress'
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

describe('what a progress tree tells', () => {
    it('is what is worked on, however long it takes', () => {
        expect(progressSign(tree([5, 10]), names).current).toEqual(['second'])
        expect(progressSign(tree([5, 7542]), names).current).toEqual(['second'])
    })

    it('is nothing once all is done, or without a tree', () => {
        expect(progressSign(tree([5, 10], true), names).current).toEqual([])
        expect(progressSign(undefined, names).current).toEqual([])
    })
})
