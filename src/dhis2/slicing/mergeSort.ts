import type { Sliced } from './sliced'

/** Comparisons between two chances to stand aside. */
const comparisonsPerStep = 256

/**
 * Sorts positions by `compare`, which must tell any two of them apart.
 *
 * A merge sort that begins with the runs it finds: servers list most things in
 * an order that is nearly the one asked for, and then it has little to do.
 * `Array.sort` cannot be interrupted.
 */
export function* mergeSort(
    positions: Uint32Array,
    compare: (left: number, right: number) => number
): Sliced<Uint32Array> {
    let source = positions.slice()
    let target = new Uint32Array(source.length)
    let bounds = yield* sortedRuns(source, compare)
    while (bounds.length > 2) {
        const merged = [0]
        for (let run = 0; run < bounds.length - 1; run += 2) {
            const start = bounds[run] ?? 0
            const middle = bounds[run + 1] ?? source.length
            const end = bounds[run + 2] ?? middle
            yield* merge(source, target, start, middle, end, compare)
            merged.push(end)
        }
        ;[source, target] = [target, source]
        bounds = merged
    }
    return source
}

/**
 * Turns falling runs round and tells where runs begin, with the end of the
 * list at last.
 */
function* sortedRuns(
    list: Uint32Array,
    compare: (left: number, right: number) => number
): Sliced<number[]> {
    const bounds = [0]
    let start = 0
    while (start < list.length) {
        let end = start + 1
        const direction = end < list.length ? order(list, end, compare) : 1
        while (end < list.length && order(list, end, compare) === direction) {
            end += 1
            if (end % comparisonsPerStep === 0) {
                yield
            }
        }
        if (direction < 0) {
            list.subarray(start, end).reverse()
        }
        bounds.push(end)
        start = end
        yield
    }
    return bounds
}

/** 1 where the list rises at `index`, -1 where it falls. */
function order(
    list: Uint32Array,
    index: number,
    compare: (left: number, right: number) => number
): number {
    return compare(list[index - 1] ?? 0, list[index] ?? 0) < 0 ? 1 : -1
}

function* merge(
    source: Uint32Array,
    target: Uint32Array,
    start: number,
    middle: number,
    end: number,
    compare: (left: number, right: number) => number
): Sliced<void> {
    let left = start
    let right = middle
    for (let index = start; index < end; index += 1) {
        const takesLeft =
            left < middle &&
            (right >= end || compare(source[left] ?? 0, source[right] ?? 0) < 0)
        target[index] = (takesLeft ? source[left++] : source[right++]) ?? 0
        if (index % comparisonsPerStep === 0) {
            yield
        }
    }
}
