import i18n from '@dhis2/d2-i18n'
import { knownSeverities } from '../../dhis2/models/dataIntegritySeverity'
import { StackedAreaChart } from '../../ui/charts/StackedAreaChart'
import { formatCount, formatShortMoment } from '../../ui/words/format'
import { isRightToLeft } from '../../ui/words/textDirection'
import type { TrendPoint } from '../history/trend'
import { severityLabel } from '../labels'
import { runAddress } from '../history/runAddress'
import { runWords } from '../history/runLabels'
import { SeverityMark } from '../SeverityMark'
import styles from './TrendChart.module.css'

/** The gravest stands on the ground, where a change is seen best. */
const drawnSeverities = [...knownSeverities].reverse()

interface TrendChartProps {
    /** Oldest first. */
    readonly points: readonly TrendPoint[]
    readonly from: number
    readonly to: number
}

/** Issues by severity over time as areas, and which colour is which. */
export function TrendChart({ points, from, to }: TrendChartProps) {
    return (
        <figure className={styles.figure}>
            <StackedAreaChart
                label={i18n.t('Issues by severity over time')}
                series={drawnSeverities.map((severity) => ({
                    name: severityLabel(severity),
                    className: styles[severity.toLowerCase()],
                }))}
                points={points.map((point) => ({
                    at: point.at,
                    values:
                        point.totals &&
                        drawnSeverities.map(
                            (severity) => point.totals?.[severity] ?? 0
                        ),
                    title: pointTitle(point),
                    href: point.run && `#${runAddress(point.run.id)}`,
                }))}
                from={points[0] ? Math.min(from, points[0].at) : from}
                to={to}
                fromLabel={formatShortMoment(from)}
                toLabel={formatShortMoment(to)}
                isMirrored={isRightToLeft()}
            />
            <figcaption className={styles.legend}>
                {[...drawnSeverities].reverse().map((severity) => (
                    <SeverityMark key={severity} severity={severity} />
                ))}
            </figcaption>
        </figure>
    )
}

/** What stands where one points at a run. */
function pointTitle({ run, totals }: TrendPoint): string {
    const title = run ? runWords(run.run, run.name) : i18n.t('Now')
    if (totals === undefined) {
        return `${title}\n${i18n.t('Other checks were run: not comparable', { nsSeparator: '-:-' })}`
    }
    return [
        title,
        ...drawnSeverities.map(
            (severity) =>
                `${severityLabel(severity)} ${formatCount(totals[severity] ?? 0)}`
        ),
    ].join('\n')
}
