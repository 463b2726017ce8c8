import * as fc from 'fast-check'
import { nextBatch } from './detailsBatches'

const names = (list: readonly { checkName: string }[]) =>
    list.map(({ checkName }) => checkName)
const wanted = (checkName: string, count: number | undefined) => ({
    checkName,
    count,
})

describe('the next batch of checks', () => {
    it('is empty when nothing waits', () => {
        expect(nextBatch([])).toEqual([])
    })

    it('puts small checks together, the smallest first', () => {
        const waiting = [wanted('b', 900), wanted('c', 1200), wanted('a', 10)]
        expect(names(nextBatch(waiting))).toEqual(['a', 'b'])
    })

    it('sends a big check alone', () => {
        const waiting = [wanted('b', 5000), wanted('a', 4000)]
        expect(names(nextBatch(waiting))).toEqual(['a'])
    })

    it('sends a check of unknown size at once and alone', () => {
        const waiting = [wanted('a', 1), wanted('named', undefined)]
        expect(names(nextBatch(waiting))).toEqual(['named'])
    })

    it('keeps the address short', () => {
        const long = Array.from({ length: 100 }, (_, index) =>
            wanted(`${'x'.repeat(100)}${index}`, 1)
        )
        const batch = nextBatch(long)
        expect(names(batch).join('&checks=').length).toBeLessThan(3000)
        expect(batch.length).toBeGreaterThan(20)
    })

    it('always makes progress and keeps to 2,000 issues', () => {
        const check = fc.record({
            checkName: fc.hexaString({ minLength: 1, maxLength: 5 }),
            count: fc.nat({ max: 4000 }),
        })
        fc.assert(
            fc.property(fc.array(check, { minLength: 1 }), (waiting) => {
                const batch = nextBatch(waiting)
                const issues = batch.reduce(
                    (sum, { count }) => sum + (count ?? 0),
                    0
                )
                expect(batch.length).toBeGreaterThan(0)
                expect(batch.length === 1 || issues <= 2000).toBe(true)
            })
        )
    })
})
