import i18n from '@dhis2/d2-i18n'
import { Button, NoticeBox } from '@dhis2/ui'
import { Link } from 'react-router-dom'
import { checkAddress } from '../checkAddress'
import { checkTitle } from '../checkView'
import type { CheckTrouble } from './issueLoading'
import styles from './LoadNotices.module.css'

interface TroubledChecksNoticeProps {
    readonly title: string
    readonly checks: readonly CheckTrouble[]
    /** Has the server list their issues; missing where that makes no sense. */
    readonly onList?: ((checkNames: readonly string[]) => void) | undefined
}

/** Checks whose issues are not known, with what the server said. */
export function TroubledChecksNotice({
    title,
    checks,
    onList,
}: TroubledChecksNoticeProps) {
    return checks.length === 0 ? null : (
        <NoticeBox warning title={title}>
            <details>
                <summary>{i18n.t('Show them')}</summary>
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
            </details>
            {onList && (
                <Button
                    small
                    onClick={() =>
                        onList(checks.map(({ check }) => check.name))
                    }
                >
                    {i18n.t('List these issues')}
                </Button>
            )}
        </NoticeBox>
    )
}
