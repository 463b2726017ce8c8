import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useId } from 'react'
import styles from './IssueReview.module.css'
import type { IssueGrouping } from './query/issuesQuery'
import type { TableLines } from './useIssueLines'

interface IssueGroupingChoiceProps {
    readonly grouping: IssueGrouping
    readonly table: TableLines
    readonly onChange: (grouping: IssueGrouping) => void
}

/** Whether issues are put under their check, and the way to fold all checks. */
export function IssueGroupingChoice({
    grouping,
    table: { lines, foldAll },
    onChange,
}: IssueGroupingChoiceProps) {
    const selectId = useId()
    const isAnyUnfolded = lines.groups.some(({ isFolded }) => !isFolded)
    return (
        <div className={styles.grouping}>
            <label htmlFor={selectId}>{i18n.t('Group')}</label>
            <select
                id={selectId}
                className={styles.select}
                value={grouping}
                onChange={({ currentTarget }) =>
                    onChange(currentTarget.value === 'none' ? 'none' : 'check')
                }
            >
                <option value="check">{i18n.t('Check')}</option>
                <option value="none">{i18n.t('None')}</option>
            </select>
            {lines.groups.length > 1 && (
                <Button small onClick={() => foldAll(isAnyUnfolded)}>
                    {isAnyUnfolded ? i18n.t('Fold all') : i18n.t('Unfold all')}
                </Button>
            )}
        </div>
    )
}
