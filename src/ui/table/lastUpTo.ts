/** Index of the last number that is not above the limit; 0 without one. */
export function lastUpTo(rising: readonly number[], limit: number): number {
    let low = 0
    let high = rising.length
    while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((rising[middle] ?? 0) <= limit) {
            low = middle
        } else {
            high = middle
        }
    }
    return low
}
