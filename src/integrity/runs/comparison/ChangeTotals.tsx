import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../../../ui/words/format'
import type { IssueChange } from '../../history/compare/compareIssues'
import { changeOrder } from './changedIssues'
import styles from './RunComparison.module.css'
import { changeLabel } from '../../history/compare/changeLabel'
import { changeTotals, type ComparedRow } from './comparisonRows'

interface ChangeTotalsProps {
    readonly rows: readonly ComparedRow[]
    /** Issues are still being compared. */
    readonly isPending: boolean
    readonly change: IssueChange | undefined
    readonly onChange: (change: IssueChange | undefined) => void
}

/** How many issues have changed and how; each number shows these alone. */
export function ChangeTotals({
    rows,
    isPending,
    change,
    onChange,
}: ChangeTotalsProps) {
    const totals = changeTotals(rows)
    return (
        <div
            className={styles.totals}
            role="group"
            aria-label={i18n.t('Changes')}
        >
            {changeOrder.map((one) => (
                <button
                    key={one}
                    type="button"
                    className={styles.total}
                    aria-pressed={change === one}
                    onClick={() => onChange(change === one ? undefined : one)}
                >
                    {changeLabel(one)}{' '}
                    <b>{isPending ? '…' : formatCount(totals[one])}</b>
                </button>
            ))}
            <span role="status">
                {isPending && i18n.t('Comparing the issues…')}
            </span>
        </div>
    )
}
