import i18n from '@dhis2/d2-i18n'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { reasonLabel } from '../../acceptance/acceptanceWords'
import { Pill } from '../../../ui/words/Pill'

/** Says that an issue is accepted, and why. */
export function AcceptedMark({
    acceptance: {
        details: { reason },
    },
}: {
    readonly acceptance: Acceptance
}) {
    return (
        <Pill tone="note">
            {i18n.t('Accepted: {{reason}}', {
                reason: reasonLabel(reason),
                nsSeparator: '-:-',
            })}
        </Pill>
    )
}
