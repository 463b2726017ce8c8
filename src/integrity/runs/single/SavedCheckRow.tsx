import i18n from '@dhis2/d2-i18n'
import { DataTableCell, DataTableRow } from '@dhis2/ui'
import { FoldArrow } from '../../../ui/controls/FoldArrow'
import { formatDuration } from '../../../ui/words/format'
import { CheckStateMark } from '../../CheckStateMark'
import { SeverityMark } from '../../SeverityMark'
import { shareText } from '../../shareText'
import { useSavedTitle } from '../../history/useSavedTitle'
import { SavedCheckIssues } from './SavedCheckIssues'
import styles from './SavedChecks.module.css'
import type { SavedRow } from './savedRows'
import { savedState } from './savedState'

interface SavedCheckRowProps {
    readonly runId: string
    readonly row: SavedRow
    readonly columns: number
    readonly isUnfolded: boolean
    readonly onToggle: () => void
}

/** One check as a saved run left it; with issues it unfolds to them. */
export function SavedCheckRow({
    runId,
    row: { name, check, count },
    columns,
    isUnfolded,
    onToggle,
}: SavedCheckRowProps) {
    const titleOf = useSavedTitle()
    const title = titleOf(name, check.title)
    const state = savedState(check, count)
    const hasIssues = (count ?? 0) > 0
    return (
        <>
            <DataTableRow role="row">
                <DataTableCell role="cell" className={styles.severity}>
                    <SeverityMark severity={check.severity} />
                </DataTableCell>
                <DataTableCell role="cell" className={styles.check}>
                    {hasIssues ? (
                        <button
                            type="button"
                            className={styles.toggle}
                            aria-expanded={isUnfolded}
                            onClick={onToggle}
                        >
                            <FoldArrow isFolded={!isUnfolded} />
                            <span dir="auto">{title}</span>
                        </button>
                    ) : (
                        <span dir="auto">{title}</span>
                    )}
                    {state.kind === 'failed' && state.message !== '' && (
                        <span className={styles.message} dir="auto">
                            {state.message}
                        </span>
                    )}
                </DataTableCell>
                <DataTableCell role="cell" className={styles.state}>
                    <CheckStateMark state={state} />
                </DataTableCell>
                <DataTableCell role="cell" className={styles.share}>
                    {shareText({
                        name,
                        count,
                        percentage: check.percentage,
                        unreadableIssues: [],
                    }) ?? '–'}
                </DataTableCell>
                <DataTableCell role="cell" className={styles.duration}>
                    {check.durationMs === undefined
                        ? '–'
                        : formatDuration(check.durationMs)}
                </DataTableCell>
            </DataTableRow>
            {isUnfolded && (
                <DataTableRow role="row">
                    <DataTableCell
                        role="cell"
                        colSpan={String(columns)}
                        className={styles.issues}
                    >
                        {(check.kept ?? 0) > 0 ? (
                            <SavedCheckIssues
                                runId={runId}
                                checkName={name}
                                title={title}
                            />
                        ) : (
                            <p>
                                {i18n.t('Which issues these were is not kept.')}
                            </p>
                        )}
                    </DataTableCell>
                </DataTableRow>
            )}
        </>
    )
}
