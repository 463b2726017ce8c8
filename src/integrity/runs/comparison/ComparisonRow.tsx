import i18n from '@dhis2/d2-i18n'
import { DataTableCell, DataTableRow } from '@dhis2/ui'
import { FoldArrow } from '../../../ui/controls/FoldArrow'
import { formatCount } from '../../../ui/words/format'
import {
    noChanges,
    type IssueChange,
} from '../../history/compare/compareIssues'
import { SeverityMark } from '../../SeverityMark'
import { useSavedTitle } from '../../history/useSavedTitle'
import { ChangedIssueList } from './ChangedIssueList'
import { changeOrder, type ReadCheck } from './changedIssues'
import { changeLabel } from '../../history/compare/changeLabel'
import type { ComparedRow } from './comparisonRows'
import styles from './ComparisonTable.module.css'

interface ComparisonRowProps {
    readonly row: ComparedRow
    readonly widthOf: (count: number) => number
    readonly check: ReadCheck | undefined
    readonly change: IssueChange | undefined
    readonly columns: number
    readonly isUnfolded: boolean
    readonly onToggle: () => void
}

/** One check: how many issues came and went, and below it which. */
export function ComparisonRow({
    row,
    widthOf,
    check,
    change,
    columns,
    isUnfolded,
    onToggle,
}: ComparisonRowProps) {
    const titleOf = useSavedTitle()
    const { severity, before, after, changes } = row
    const title = titleOf(row.name, row.title)
    const drawn = changes ?? noChanges
    return (
        <>
            <DataTableRow role="row">
                <DataTableCell role="cell" className={styles.check}>
                    <button
                        type="button"
                        className={styles.toggle}
                        aria-expanded={isUnfolded}
                        onClick={onToggle}
                    >
                        <FoldArrow isFolded={!isUnfolded} />
                        <span dir="auto">{title}</span>
                    </button>
                    <SeverityMark severity={severity} />
                </DataTableCell>
                <DataTableCell role="cell" className={styles.bar}>
                    <span aria-hidden className={styles.bars}>
                        <span className={styles.half}>
                            <span
                                className={styles.solved}
                                style={{ width: `${widthOf(drawn.solved)}%` }}
                            />
                        </span>
                        <span className={styles.half}>
                            <span
                                className={styles.new}
                                style={{ width: `${widthOf(drawn.new)}%` }}
                            />
                        </span>
                    </span>
                </DataTableCell>
                <DataTableCell role="cell" className={styles.range}>
                    <bdi>
                        {formatCount(before)} → {formatCount(after)}
                    </bdi>
                </DataTableCell>
                {changeOrder.map((one) => (
                    <DataTableCell
                        key={one}
                        role="cell"
                        className={styles.number}
                    >
                        <span className={styles.label} aria-hidden>
                            {changeLabel(one)}
                        </span>
                        {changes === undefined
                            ? '…'
                            : formatCount(changes[one])}
                    </DataTableCell>
                ))}
            </DataTableRow>
            {isUnfolded && (
                <DataTableRow role="row">
                    <DataTableCell
                        role="cell"
                        colSpan={String(columns)}
                        className={styles.issues}
                    >
                        {check === undefined ? (
                            <p>
                                {changes === undefined
                                    ? i18n.t('Comparing the issues…')
                                    : i18n.t(
                                          'Which issues these were is not kept.'
                                      )}
                            </p>
                        ) : (
                            <ChangedIssueList
                                check={check}
                                change={change}
                                title={title}
                            />
                        )}
                    </DataTableCell>
                </DataTableRow>
            )}
        </>
    )
}
