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
    return (
        <NoticeBox title={notListedTitle(checks)}>
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

/** A number only where the server has counted: not run is not zero. */
function notListedTitle(checks: readonly CheckCount[]): string {
    const counts = checks.flatMap(({ count }) =>
        count === undefined ? [] : [count]
    )
    return counts.length === 0
        ? i18n.t('The issues have been neither counted nor listed')
        : i18n.t('{{issues}} counted, not listed yet', {
              issues: issueCountLabel(
                  counts.reduce((sum, count) => sum + count, 0)
              ),
          })
}
