import i18n from '@dhis2/d2-i18n'
import { memo, type ReactNode } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { SeverityMark } from '../../SeverityMark'
import { EditedObject } from '../edit/EditedObject'
import styles from './IssueTable.module.css'
import type { IssueColumn } from '../query/issuesQuery'

interface IssueCellsProps {
    readonly check: DataIntegrityCheck
    /** The check's title, told apart from others of the same. */
    readonly checkTitle: string
    readonly issue: DataIntegrityIssue
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
    columns,
}: IssueCellsProps) {
    return columns.map((column) => (
        <td
            key={column}
            role="gridcell"
            title={titleOf(column, checkTitle, issue)}
        >
            {cellContent(column, check, checkTitle, issue)}
        </td>
    ))
})

/** What may be cut off in the cell. */
function titleOf(
    column: IssueColumn,
    checkTitle: string,
    { name, comment, refs }: DataIntegrityIssue
): string | undefined {
    switch (column) {
        case 'name':
            return name
        case 'check':
            return checkTitle
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
    checkTitle: string,
    { name, id, comment, refs }: DataIntegrityIssue
): ReactNode {
    switch (column) {
        case 'name':
            return name === undefined || name === '' ? (
                <span className={styles.muted}>{i18n.t('No name')}</span>
            ) : (
                <CutText className={styles.name}>{name}</CutText>
            )
        case 'id':
            return id === undefined || id === '' ? (
                <span className={styles.muted}>{i18n.t('None')}</span>
            ) : (
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
            )
        case 'type':
            return <CutText>{check.issuesIdType}</CutText>
        case 'check':
            return <CutText>{checkTitle}</CutText>
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

/**
 * A text that is cut off at its own end: in a cell of the page's direction a
 * foreign text would lose its beginning.
 */
function CutText({
    className,
    children,
}: {
    className?: string | undefined
    children: ReactNode
}) {
    return (
        <div dir="auto" className={`${styles.cut} ${className ?? ''}`}>
            {children}
        </div>
    )
}

/** As many as the cell has room for; the panel has them all. */
const refsInCell = 4
