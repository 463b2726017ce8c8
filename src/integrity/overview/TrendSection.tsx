import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { useServerNow } from '../../dhis2/useServerNow'
import type { ReadableRun } from '../history/readableRuns'
import type { SeverityTotals } from '../history/totals'
import { trendPoints } from '../history/trend'
import { OverviewSection } from './OverviewSection'
import { TrendChart } from '../trend/TrendChart'
import { rangeStart, trendRanges, type TrendRange } from '../trend/trendRange'
import styles from './TrendSection.module.css'
import { TrendTable } from '../trend/TrendTable'
import { useTrendRange } from '../trend/useTrendRange'

function rangeLabel(days: TrendRange): string {
    return days === 365
        ? i18n.t('1 year')
        : i18n.t('{{count}} day', {
              count: days,
              defaultValue_plural: '{{count}} days',
          })
}

/** Issues by severity over the saved runs, drawn or as a table. */
export function TrendSection({
    runs,
    totalsOf,
}: {
    readonly runs: readonly ReadableRun[]
    /** Issues of a run by severity, without what is accepted. */
    readonly totalsOf: (run: ReadableRun) => SeverityTotals
}) {
    const now = useServerNow()
    const { range, changeRange } = useTrendRange()
    const [isTable, setIsTable] = useState(false)
    const from = rangeStart(range, now)
    const points = trendPoints(runs, from, totalsOf)
    const measured = points.filter(({ totals }) => totals !== undefined)
    return (
        <OverviewSection
            title={i18n.t('Issues over time')}
            aside={
                <span className={styles.choices}>
                    {trendRanges.map((days) => (
                        <button
                            key={days}
                            type="button"
                            className={styles.choice}
                            aria-pressed={days === range}
                            onClick={() => changeRange(days)}
                        >
                            {rangeLabel(days)}
                        </button>
                    ))}
                    {points.length > 0 && (
                        <Button
                            small
                            onClick={() => setIsTable((before) => !before)}
                        >
                            {isTable
                                ? i18n.t('As a chart')
                                : i18n.t('As a table')}
                        </Button>
                    )}
                </span>
            }
        >
            {isTable && points.length > 0 ? (
                <TrendTable points={points} />
            ) : measured.length < 2 ? (
                <p className={styles.none}>
                    {i18n.t(
                        'The trend begins with the second saved run of the same checks. Each run that ends is saved by itself.'
                    )}
                </p>
            ) : (
                <TrendChart points={points} from={from} to={now} />
            )}
        </OverviewSection>
    )
}
