import { Link } from 'react-router-dom'
import { checkAddress } from '../../checkAddress'
import { useCheckTitle } from '../../results/useCheckTitle'
import type { CheckTrouble } from './issueLoading'
import styles from './LoadNotices.module.css'
import { MissingIssuesNotice } from './MissingIssuesNotice'

interface TroubledChecksNoticeProps {
    readonly title: string
    readonly checks: readonly CheckTrouble[]
    readonly isOneCheck: boolean
    /** What the button says, where not that it lists issues. */
    readonly actionLabel?: string | undefined
    /** Has the server find their issues; missing where that cannot be. */
    readonly onList: ((checkNames: readonly string[]) => void) | undefined
}

/** Checks whose issues are not known, with what the server said. */
export function TroubledChecksNotice({
    title,
    checks,
    isOneCheck,
    actionLabel,
    onList,
}: TroubledChecksNoticeProps) {
    const titleOf = useCheckTitle()
    return (
        <MissingIssuesNotice
            warning
            title={title}
            isOneCheck={isOneCheck}
            ofOneCheck={
                <p className={styles.message} dir="auto">
                    {checks[0]?.message}
                </p>
            }
            checks={checks}
            checkLine={({ check, message }) => (
                <>
                    <Link to={checkAddress(check.name)} dir="auto">
                        {titleOf(check)}
                    </Link>
                    <bdi className={styles.message}>{message}</bdi>
                </>
            )}
            actionLabel={actionLabel}
            onList={onList}
        />
    )
}
