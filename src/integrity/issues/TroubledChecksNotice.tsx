import { NoticeBox } from '@dhis2/ui'
import { Link } from 'react-router-dom'
import { checkAddress } from '../checkAddress'
import { checkTitle } from '../checkView'
import type { CheckTrouble } from './issueLoading'
import styles from './LoadNotices.module.css'

interface TroubledChecksNoticeProps {
    readonly title: string
    readonly checks: readonly CheckTrouble[]
}

/** Checks whose issues are not known, with what the server said. */
export function TroubledChecksNotice({
    title,
    checks,
}: TroubledChecksNoticeProps) {
    return checks.length === 0 ? null : (
        <NoticeBox warning title={title}>
            <ul className={styles.list}>
                {checks.map(({ check, message }) => (
                    <li key={check.name}>
                        <Link to={checkAddress(check.name)} dir="auto">
                            {checkTitle(check)}
                        </Link>
                        <bdi className={styles.message}>{message}</bdi>
                    </li>
                ))}
            </ul>
        </NoticeBox>
    )
}
