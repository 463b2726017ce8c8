import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { CountedCheck } from './CountedCheck'
import type { CheckCount } from './loadPlan'
import styles from './LoadNotices.module.css'

interface LargeChecksNoticeProps {
    readonly checks: readonly CheckCount[]
    readonly onAsk: (checkName: string) => void
}

/** Checks with very many issues are only loaded when asked for. */
export function LargeChecksNotice({ checks, onAsk }: LargeChecksNoticeProps) {
    return checks.length === 0 ? null : (
        <FoldedNotice
            kind="information"
            title={i18n.t('Large checks are loaded when you ask')}
        >
            <ul className={styles.list}>
                {checks.map(({ check, count }) => (
                    <li key={check.name}>
                        <CountedCheck check={check} count={count} />
                        <Button small onClick={() => onAsk(check.name)}>
                            {i18n.t('Load')}
                        </Button>
                    </li>
                ))}
            </ul>
        </FoldedNotice>
    )
}
