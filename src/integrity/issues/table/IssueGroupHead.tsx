import i18n from '@dhis2/d2-i18n'
import { memo } from 'react'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { FoldArrow } from '../../../ui/controls/FoldArrow'
import { formatCount } from '../../../ui/words/format'
import { metadataTypeLabel } from '../../metadataTypeLabels'
import { SeverityMark } from '../../SeverityMark'
import type { Accepting } from '../accepted/useAccepting'
import type { IssueState } from '../query/issuesQuery'
import type { ShownGroup } from '../rows/issueLines'
import { SelectBox } from '../selection/SelectBox'
import type { SelectedRows } from '../selection/useIssueSelection'
import { CheckAcceptance } from './CheckAcceptance'
import styles from './IssueGroupHead.module.css'

interface IssueGroupHeadProps {
    readonly group: ShownGroup
    /** The check's title, told apart from others of the same. */
    readonly checkTitle: string
    readonly columnCount: number
    readonly selected: SelectedRows
    readonly onFold: (headLine: number, isFolded: boolean) => void
    readonly state: IssueState
    /** The acceptance of the whole check, where there is one. */
    readonly whole: Acceptance | undefined
    readonly accepting: Accepting
}

/** The check whose issues follow, and how many of them are shown. */
export const IssueGroupHead = memo(function IssueGroupHead({
    group: { check, headLine, isFolded, firstPlace, shown, listed },
    checkTitle,
    columnCount,
    selected: { selectedIn, change },
    onFold,
    state,
    whole,
    accepting,
}: IssueGroupHeadProps) {
    return (
        <td role="gridcell" colSpan={columnCount}>
            <div className={styles.head}>
                <SelectBox
                    label={i18n.t('Select the issues of {{check}}', {
                        check: checkTitle,
                        nsSeparator: '-:-',
                    })}
                    state={selectedIn(firstPlace, firstPlace + shown)}
                    onSelect={(isSelected) =>
                        change(firstPlace, firstPlace + shown, isSelected)
                    }
                />
                <button
                    type="button"
                    className={styles.fold}
                    aria-expanded={!isFolded}
                    // The table is one stop, and has keys for this.
                    tabIndex={-1}
                    onClick={() => onFold(headLine, !isFolded)}
                >
                    <FoldArrow isFolded={isFolded} />
                    <SeverityMark severity={check.severity} />
                    <span
                        className={styles.title}
                        dir="auto"
                        title={checkTitle}
                    >
                        {checkTitle}
                    </span>
                </button>
                {check.issuesIdType && (
                    <bdi className={styles.type}>
                        {metadataTypeLabel(check.issuesIdType)}
                    </bdi>
                )}
                <bdi className={styles.count}>
                    {shown === listed
                        ? formatCount(listed)
                        : i18n.t('{{shown}} of {{total}}', {
                              shown,
                              total: listed,
                          })}
                </bdi>
                <CheckAcceptance
                    check={check}
                    state={state}
                    whole={whole}
                    accepting={accepting}
                />
            </div>
        </td>
    )
})
