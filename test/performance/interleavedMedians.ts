import { performance } from 'node:perf_hooks'
import { median } from './median'

const warmUpRounds = 3

/**
 * Runs two steps turn by turn, so that a busy moment of the machine hits both:
 * the first makes what the second consumes.
 *
 * @returns the median milliseconds of each step
 */
export function interleavedMedians<Made>(
    rounds: number,
    make: () => Made,
    consume: (made: Made) => unknown
): readonly [makeMs: number, consumeMs: number] {
    const makeMs: number[] = []
    const consumeMs: number[] = []
    for (let round = -warmUpRounds; round < rounds; round += 1) {
        const start = performance.now()
        const made = make()
        const between = performance.now()
        consume(made)
        const end = performance.now()
        if (round >= 0) {
            makeMs.push(between - start)
            consumeMs.push(end - between)
        }
    }
    return [median(makeMs), median(consumeMs)]
}
