import { linePath, xOf, yOf, type PlotSize } from './stackedAreas'
import styles from './Sparkline.module.css'

/** A value at a moment; without one a gap, with a cross where it failed. */
export interface SparkPoint {
    readonly at: number
    readonly value: number | undefined
    readonly hasFailed: boolean
}

interface SparklineProps {
    /** What it shows, for those who do not see it. */
    readonly label: string
    /** In order of time, at least two. */
    readonly points: readonly SparkPoint[]
    readonly isMirrored: boolean
}

const width = 72
const height = 18
const margin = 4
const reach = 3

/** How a number has changed over time, as small as a word. */
export function Sparkline({ label, points, isMirrored }: SparklineProps) {
    const size: PlotSize = {
        width,
        height,
        most: Math.max(1, ...points.map(({ value = 0 }) => value)),
        from: points[0]?.at ?? 0,
        to: points.at(-1)?.at ?? 0,
        isMirrored,
    }
    const last = points.at(-1)
    return (
        <svg
            className={styles.spark}
            viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
            role="img"
            aria-label={label}
        >
            <path className={styles.line} d={linePath(points, size)} />
            {last?.value !== undefined && (
                <circle
                    className={styles.last}
                    cx={xOf(last.at, size)}
                    cy={yOf(last.value, size)}
                    r={2}
                />
            )}
            {points
                .filter(({ hasFailed }) => hasFailed)
                .map(({ at }) => {
                    const x = xOf(at, size)
                    return (
                        <path
                            key={at}
                            className={styles.failed}
                            d={`M${x - reach},${height - 2 * reach}l${2 * reach},${2 * reach}M${x + reach},${height - 2 * reach}l${-2 * reach},${2 * reach}`}
                        />
                    )
                })}
        </svg>
    )
}
