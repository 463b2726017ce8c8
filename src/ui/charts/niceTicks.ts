/**
 * Values from 0 to `most` or just above it, at round distances, for the lines
 * behind a chart; at most six.
 */
export function niceTicks(most: number): readonly number[] {
    if (!(most > 0)) {
        return [0, 1]
    }
    const rough = most / 4
    const power = 10 ** Math.floor(Math.log10(rough))
    const step = Math.max(
        1,
        ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
    )
    const ticks = [0]
    while ((ticks.at(-1) ?? 0) < most) {
        ticks.push(ticks.length * step)
    }
    return ticks
}
