import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { ReactNode } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import styles from './LoadNotices.module.css'

interface MissingIssuesNoticeProps<Row> {
    readonly title: string
    readonly warning?: boolean
    /** Shown in place of the list on the page of a check, which needs none. */
    readonly ofOneCheck?: ReactNode
    readonly isOneCheck: boolean
    readonly checks: readonly Row[]
    readonly checkLine: (row: Row) => ReactNode
    /** What the button says. */
    readonly actionLabel?: string | undefined
    /** Has the server find the issues; missing where that cannot be. */
    readonly onList: ((checkNames: readonly string[]) => void) | undefined
}

/** Checks whose issues are not among the rows, and the way to have them. */
export function MissingIssuesNotice<
    Row extends { readonly check: DataIntegrityCheck },
>({
    title,
    warning,
    ofOneCheck,
    isOneCheck,
    checks,
    checkLine,
    actionLabel = i18n.t('List these issues'),
    onList,
}: MissingIssuesNoticeProps<Row>) {
    if (checks.length === 0) {
        return null
    }
    return (
        <FoldedNotice
            kind={warning ? 'warning' : 'information'}
            title={title}
            isOpen={isOneCheck}
            action={
                onList && (
                    <Button
                        small
                        onClick={() =>
                            onList(checks.map(({ check }) => check.name))
                        }
                    >
                        {actionLabel}
                    </Button>
                )
            }
        >
            {isOneCheck ? (
                ofOneCheck
            ) : (
                <ul className={styles.list}>
                    {checks.map((row) => (
                        <li key={row.check.name}>{checkLine(row)}</li>
                    ))}
                </ul>
            )}
        </FoldedNotice>
    )
}
