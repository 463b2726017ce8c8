import i18n from '@dhis2/d2-i18n'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { useSavedTitle } from '../../history/useSavedTitle'
import { ChangeTotals } from './ChangeTotals'
import styles from './RunComparison.module.css'
import { barWidths, byChange, type ComparedRuns } from './comparisonRows'
import { ComparisonExport } from './ComparisonExport'
import { ComparisonTable } from './ComparisonTable'
import type { ComparisonFilter } from './filter/comparisonQuery'
import { ComparisonFilters } from './filter/ComparisonFilters'
import { rowsWithChange, wantedRows } from './filter/wantedRows'
import { NotCompared } from './NotCompared'
import { useComparison } from './useComparison'

interface ComparisonViewProps {
    readonly from: string
    readonly to: string
    readonly runs: ComparedRuns
    readonly filter: ComparisonFilter
    readonly onChange: (part: Partial<ComparisonFilter>) => void
}

/** What has changed between two runs, by check and in total. */
export function ComparisonView({
    from,
    to,
    runs,
    filter,
    onChange,
}: ComparisonViewProps) {
    const { made, read, error, retry } = useComparison(from, to, runs)
    const { change } = filter
    const wanted = wantedRows(made.rows, filter, useSavedTitle())
    const shown = byChange(rowsWithChange(wanted, change))
    const isFiltered = wanted.length < made.rows.length
    return (
        <>
            {error !== null && (
                <ErrorNotice
                    title={i18n.t('The issues could not be compared')}
                    error={error}
                    onRetry={retry}
                />
            )}
            <ComparisonFilters
                rows={made.rows}
                filter={filter}
                onChange={onChange}
            >
                {read && (
                    <ComparisonExport
                        from={from}
                        to={to}
                        after={runs.after}
                        made={made}
                        wanted={wanted}
                        read={read}
                        filter={filter}
                    />
                )}
            </ComparisonFilters>
            <ChangeTotals
                rows={wanted}
                isPending={read === undefined && error === null}
                change={change}
                onChange={(change) => onChange({ change })}
            />
            {shown.length > 0 ? (
                <ComparisonTable
                    rows={shown}
                    widthOf={barWidths(made.rows)}
                    read={read}
                    change={change}
                />
            ) : (
                <EmptyNotice
                    title={
                        change === undefined && !isFiltered
                            ? i18n.t('No check that can be compared has issues')
                            : i18n.t('No check has issues of this kind')
                    }
                />
            )}
            {made.withoutIssues > 0 && change === undefined && !isFiltered && (
                <p className={styles.note}>
                    {i18n.t('{{count}} check has no issues in both runs.', {
                        count: made.withoutIssues,
                        defaultValue_plural:
                            '{{count}} checks have no issues in both runs.',
                    })}
                </p>
            )}
            <NotCompared rows={made.notCompared} />
        </>
    )
}
