import i18n from '@dhis2/d2-i18n'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { Pill } from '../../../ui/words/Pill'
import { reasonLabel } from '../../acceptance/acceptanceWords'
import styles from './IssueTable.module.css'

/** Says that an issue is accepted, and why. */
export function AcceptedMark({
    acceptance: {
        details: { reason },
    },
}: {
    readonly acceptance: Acceptance
}) {
    const words = i18n.t('Accepted: {{reason}}', {
        reason: reasonLabel(reason),
        nsSeparator: '-:-',
    })
    return (
        <span className={styles.mark} title={words}>
            <Pill tone="note">{words}</Pill>
        </span>
    )
}
