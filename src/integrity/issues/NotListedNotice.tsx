import i18n from '@dhis2/d2-i18n'
import { Button, NoticeBox } from '@dhis2/ui'
import { formatCount } from '../../ui/format'
import { checkTitle } from '../checkView'
import { issueCountLabel } from './issueLabels'
import type { CheckCount } from './loadPlan'
import styles from './LoadNotices.module.css'

interface NotListedNoticeProps {
    readonly checks: readonly CheckCount[]
    /** Has the server list them; missing where that is not allowed. */
    readonly onList: ((checkNames: readonly string[]) => void) | undefined
}

/** Issues that the server has counted, but not listed. */
export function NotListedNotice({ checks, onList }: NotListedNoticeProps) {
    if (checks.length === 0) {
        return null
    }
    const issues = checks.reduce((sum, { count = 0 }) => sum + count, 0)
    return (
        <NoticeBox
            title={i18n.t('{{issues}} counted, not listed yet', {
                issues: issueCountLabel(issues),
            })}
        >
            <details>
                <summary>
                    {i18n.t('{{formattedCount}} checks', {
                        count: checks.length,
                        formattedCount: formatCount(checks.length),
                        defaultValue: '{{formattedCount}} check',
                        defaultValue_plural: '{{formattedCount}} checks',
                    })}
                </summary>
                <ul className={styles.list}>
                    {checks.map(({ check, count }) => (
                        <li key={check.name}>
                            <bdi>{checkTitle(check)}</bdi>
                            {count !== undefined && (
                                <span className={styles.count}>
                                    {issueCountLabel(count)}
                                </span>
                            )}
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
