import i18n from '@dhis2/d2-i18n'
import { memo, type ReactNode } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { isUid } from '../../../dhis2/models/uid'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { metadataTypeLabel } from '../../metadataTypeLabels'
import { SeverityMark } from '../../SeverityMark'
import { AcceptedMark } from './AcceptedMark'
import { EditedObject } from '../edit/EditedObject'
import { findsUnits } from '../units/findsUnits'
import { UnitPath } from '../units/UnitPath'
import styles from './IssueTable.module.css'
import type { IssueColumn } from '../query/issuesQuery'

interface IssueCellsProps {
    readonly check: DataIntegrityCheck
    /** Shown below the name; missing where something else says it. */
    readonly checkTitle: string | undefined
    readonly issue: DataIntegrityIssue
    /** Undefined: it is open. */
    readonly acceptance: Acceptance | undefined
    readonly columns: readonly IssueColumn[]
}

/**
 * One issue, a cell for each column. What can be pressed in it is left out of
 * the Tab order, which has the same in the panel.
 */
export const IssueCells = memo(function IssueCells({
    check,
    checkTitle,
    issue,
    acceptance,
    columns,
}: IssueCellsProps) {
    return columns.map((column) => (
        <td key={column} role="gridcell" title={titleOf(column, issue)}>
            {cellContent(column, check, checkTitle, issue, acceptance)}
        </td>
    ))
})

/** What may be cut off in the cell. */
function titleOf(
    column: IssueColumn,
    { name, comment, refs }: DataIntegrityIssue
): string | undefined {
    switch (column) {
        case 'name':
            return name
        case 'comment':
            return comment
        case 'refs':
            return refs?.slice(0, 30).join('\n')
        default:
            return undefined
    }
}

function cellContent(
    column: IssueColumn,
    check: DataIntegrityCheck,
    checkTitle: string | undefined,
    { name, id, comment, refs }: DataIntegrityIssue,
    acceptance: Acceptance | undefined
): ReactNode {
    switch (column) {
        case 'name':
            return (
                <>
                    <div className={styles.named}>
                        {name === undefined || name === '' ? (
                            <span className={styles.muted}>
                                {i18n.t('No name')}
                            </span>
                        ) : (
                            <CutText className={styles.name}>{name}</CutText>
                        )}
                        {acceptance && <AcceptedMark acceptance={acceptance} />}
                    </div>
                    {findsUnits(check) ? (
                        <div className={styles.notes}>
                            {noteOf(checkTitle)}
                            <UnitPath unitId={id} className={styles.path} />
                        </div>
                    ) : (
                        noteOf(checkTitle)
                    )}
                </>
            )
        case 'id':
            return isUid(id) ? (
                <span className={styles.uid}>
                    <EditedObject
                        id={id}
                        metadataType={check.issuesIdType}
                        className={styles.code}
                        isTabStop={false}
                    />
                    <CopyButton
                        text={id}
                        label={i18n.t('Copy the UID')}
                        isTabStop={false}
                    />
                </span>
            ) : (
                <CutText>{id}</CutText>
            )
        case 'type':
            return (
                check.issuesIdType && (
                    <CutText>{metadataTypeLabel(check.issuesIdType)}</CutText>
                )
            )
        case 'section':
            return <CutText>{check.section}</CutText>
        case 'severity':
            return <SeverityMark severity={check.severity} />
        case 'comment':
            return <CutText>{comment}</CutText>
        case 'refs':
            return (
                <CutText>
                    {refs?.slice(0, refsInCell).map((ref, place) => (
                        // The same object can be referred to twice.
                        <span key={place} className={styles.ref}>
                            {ref}
                        </span>
                    ))}
                </CutText>
            )
    }
}

const noteOf = (checkTitle: string | undefined) =>
    checkTitle !== undefined && (
        <CutText className={styles.note} title={checkTitle}>
            {checkTitle}
        </CutText>
    )

/**
 * A text that is cut off at its own end: in a cell of the page's direction a
 * foreign text would lose its beginning.
 */
function CutText({
    className,
    title,
    children,
}: {
    className?: string | undefined
    title?: string | undefined
    children: ReactNode
}) {
    return (
        <div
            dir="auto"
            className={`${styles.cut} ${className ?? ''}`}
            title={title}
        >
            {children}
        </div>
    )
}

/** As many as the cell has room for; the panel has them all. */
const refsInCell = 4
