import { useId } from 'react'
import { formatCount } from '../words/format'
import { niceTicks } from './niceTicks'
import { stackedAreas, xOf, yOf, type PlotSize } from './stackedAreas'
import styles from './StackedAreaChart.module.css'

/** One of the areas, the lowest first. */
export interface ChartSeries {
    readonly name: string
    /** Sets its `color`. */
    readonly className: string | undefined
}

/** What was measured at a moment; without values: a gap. */
export interface ChartPoint {
    /** Milliseconds since 1970. */
    readonly at: number
    readonly values: readonly number[] | undefined
    /** What stands there when one points at its mark. */
    readonly title: string
    readonly href: string | undefined
}

interface StackedAreaChartProps {
    /** Says what is drawn, for those who do not see it. */
    readonly label: string
    readonly series: readonly ChartSeries[]
    /** In order of time. */
    readonly points: readonly ChartPoint[]
    /** Moments at the two ends of the axis, and their words. */
    readonly from: number
    readonly to: number
    readonly fromLabel: string
    readonly toLabel: string
    readonly isMirrored: boolean
}

const plot = { width: 600, height: 180 }
const room = { start: 48, top: 10, bottom: 24, end: 12 }
const totalWidth = room.start + plot.width + room.end
const totalHeight = room.top + plot.height + room.bottom

const sumOf = ({ values = [] }: ChartPoint) =>
    values.reduce((sum, value) => sum + value, 0)

/**
 * Amounts over time as areas that stand on each other, with a mark for each
 * moment. The same stands in a table beside it: a chart cannot be read out.
 */
export function StackedAreaChart({
    label,
    series,
    points,
    from,
    to,
    fromLabel,
    toLabel,
    isMirrored,
}: StackedAreaChartProps) {
    const titleId = useId()
    const ticks = niceTicks(Math.max(0, ...points.map(sumOf)))
    const size: PlotSize = {
        ...plot,
        most: ticks.at(-1) ?? 1,
        from,
        to,
        isMirrored,
    }
    const plotX = isMirrored ? room.end : room.start
    const tickX = isMirrored ? plot.width + 6 : -6
    const areas = stackedAreas(points, series.length, size)
    return (
        <svg
            className={styles.chart}
            viewBox={`0 0 ${totalWidth} ${totalHeight}`}
            role="img"
            aria-labelledby={titleId}
            direction="ltr"
        >
            <title id={titleId}>{label}</title>
            <g transform={`translate(${plotX} ${room.top})`}>
                {ticks.map((tick) => (
                    <g key={tick}>
                        <line
                            className={styles.grid}
                            x1={0}
                            x2={plot.width}
                            y1={yOf(tick, size)}
                            y2={yOf(tick, size)}
                        />
                        <text
                            className={styles.tick}
                            x={tickX}
                            y={yOf(tick, size)}
                            dy="0.35em"
                            textAnchor={isMirrored ? 'start' : 'end'}
                        >
                            {formatCount(tick)}
                        </text>
                    </g>
                ))}
                {areas.map((path, place) => (
                    <path
                        key={series[place]?.name}
                        className={`${styles.area} ${series[place]?.className ?? ''}`}
                        d={path}
                    />
                ))}
                {points.map((point) => (
                    <ChartMark
                        key={`${point.at} ${point.href ?? ''}`}
                        point={point}
                        x={xOf(point.at, size)}
                        y={yOf(sumOf(point), size)}
                    />
                ))}
                {[
                    { moment: from, words: fromLabel, isStart: !isMirrored },
                    { moment: to, words: toLabel, isStart: isMirrored },
                ].map(({ moment, words, isStart }) => (
                    <text
                        key={words}
                        className={styles.tick}
                        x={xOf(moment, size)}
                        y={plot.height + 18}
                        textAnchor={isStart ? 'start' : 'end'}
                    >
                        {words}
                    </text>
                ))}
            </g>
        </svg>
    )
}

/** A moment at which something was measured; a hollow one was not comparable. */
function ChartMark({
    point: { values, title, href },
    x,
    y,
}: {
    readonly point: ChartPoint
    readonly x: number
    readonly y: number
}) {
    const mark = (
        <circle
            className={values === undefined ? styles.gap : styles.mark}
            cx={x}
            cy={values === undefined ? plot.height : y}
            r={4}
        >
            <title>{title}</title>
        </circle>
    )
    return href === undefined ? (
        mark
    ) : (
        // The table beside it has the same links for the keyboard.
        <a href={href} tabIndex={-1}>
            {mark}
        </a>
    )
}
