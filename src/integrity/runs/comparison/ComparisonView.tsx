import i18n from '@dhis2/d2-i18n'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import type { IssueChange } from '../../history/compare/compareIssues'
import { ChangeTotals } from './ChangeTotals'
import styles from './RunComparison.module.css'
import { barWidths, byChange, type ComparedRuns } from './comparisonRows'
import { ComparisonExport } from './ComparisonExport'
import { ComparisonTable } from './ComparisonTable'
import { NotCompared } from './NotCompared'
import { useComparison } from './useComparison'

interface ComparisonViewProps {
    readonly from: string
    readonly to: string
    readonly runs: ComparedRuns
    readonly change: IssueChange | undefined
    readonly onChange: (change: IssueChange | undefined) => void
}

/** What has changed between two runs, by check and in total. */
export function ComparisonView({
    from,
    to,
    runs,
    change,
    onChange,
}: ComparisonViewProps) {
    const { made, read, error, retry } = useComparison(from, to, runs)
    // A check that is still to be compared may have what is looked for.
    const shown = byChange(
        made.rows.filter(
            ({ changes }) =>
                change === undefined ||
                changes === undefined ||
                changes[change] > 0
        )
    )
    return (
        <>
            {error !== null && (
                <ErrorNotice
                    title={i18n.t('The issues could not be compared')}
                    error={error}
                    onRetry={retry}
                />
            )}
            <ChangeTotals
                rows={made.rows}
                isPending={read === undefined && error === null}
                change={change}
                onChange={onChange}
            />
            {read && (
                <div>
                    <ComparisonExport
                        from={from}
                        to={to}
                        after={runs.after}
                        made={made}
                        read={read}
                        change={change}
                    />
                </div>
            )}
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
                        change === undefined
                            ? i18n.t('No check that can be compared has issues')
                            : i18n.t('No check has issues of this kind')
                    }
                />
            )}
            {made.withoutIssues > 0 && change === undefined && (
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
