/** What was measured at a moment: a value a series; missing: a gap. */
export interface StackPoint {
    /** Milliseconds since 1970. */
    readonly at: number
    readonly values: readonly number[] | undefined
}

export interface PlotSize {
    readonly width: number
    readonly height: number
    /** Value at the top; 0 is at the bottom. */
    readonly most: number
    /** Moments at the left and the right edge. */
    readonly from: number
    readonly to: number
    /** Right to left: the latest is at the left. */
    readonly isMirrored: boolean
}

/** Where a moment is, from the left edge. */
export function xOf(
    at: number,
    { from, to, width, isMirrored }: PlotSize
): number {
    const share = to === from ? 0.5 : (at - from) / (to - from)
    return round((isMirrored ? 1 - share : share) * width)
}

/** Where a value is, from the top edge. */
export const yOf = (value: number, { most, height }: PlotSize): number =>
    round(height - (most === 0 ? 0 : (value / most) * height))

/** Tenths of a pixel: more would only make the page heavier. */
const round = (length: number) => Math.round(length * 10) / 10

/** Points between two gaps. */
function stretches(points: readonly StackPoint[]): StackPoint[][] {
    const found: StackPoint[][] = [[]]
    for (const point of points) {
        if (point.values === undefined) {
            found.push([])
        } else {
            found.at(-1)?.push(point)
        }
    }
    return found.filter((stretch) => stretch.length > 0)
}

const sumUpTo = ({ values = [] }: StackPoint, series: number) =>
    values.slice(0, series).reduce((sum, value) => sum + value, 0)

/**
 * The outlines of areas that stand on each other, a path a series; where
 * nothing was measured there is a hole. Points must be in order of time.
 */
export function stackedAreas(
    points: readonly StackPoint[],
    seriesCount: number,
    size: PlotSize
): readonly string[] {
    return Array.from({ length: seriesCount }, (_, series) =>
        stretches(points)
            .map((stretch) => {
                const edge = (upTo: number, list: readonly StackPoint[]) =>
                    list.map(
                        (point) =>
                            `${xOf(point.at, size)},${yOf(sumUpTo(point, upTo), size)}`
                    )
                const top = edge(series + 1, stretch)
                const bottom = edge(series, [...stretch].reverse())
                return `M${[...top, ...bottom].join('L')}Z`
            })
            .join('')
    )
}

/** A line through the values of one series, with holes as above. */
export function linePath(
    points: readonly {
        readonly at: number
        readonly value: number | undefined
    }[],
    size: PlotSize
): string {
    return stretches(
        points.map(({ at, value }) => ({
            at,
            values: value === undefined ? undefined : [value],
        }))
    )
        .map(
            (stretch) =>
                `M${stretch
                    .map(
                        (point) =>
                            `${xOf(point.at, size)},${yOf(sumUpTo(point, 1), size)}`
                    )
                    .join('L')}`
        )
        .join('')
}
