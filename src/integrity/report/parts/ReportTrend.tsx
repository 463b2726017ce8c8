import i18n from '@dhis2/d2-i18n'
import { trendPoints } from '../../history/trend'
import { TrendChart } from '../../trend/TrendChart'
import { TrendTable } from '../../trend/TrendTable'
import { rangeStart } from '../../trend/trendRange'
import type { Report } from '../useReport'

const days = 90

/** Issues over the saved runs of three months, drawn and as a table. */
export function ReportTrend({
    report: { runs, openTotals },
    until,
}: {
    readonly report: Report
    readonly until: number | undefined
}) {
    if (until === undefined) {
        return null
    }
    const from = rangeStart(days, until)
    const points = trendPoints(
        runs.filter(({ startedAt }) => startedAt <= until),
        from,
        openTotals
    )
    return points.filter(({ totals }) => totals !== undefined).length <
        2 ? null : (
        <>
            <h2>{i18n.t('Issues over time')}</h2>
            <TrendChart points={points} from={from} to={until} />
            <TrendTable points={points} />
        </>
    )
}
