import i18n from '@dhis2/d2-i18n'
import { UnreadableNotice } from '../ui/notices/UnreadableNotice'
import type { CheckView } from './checkView'

/** Fields of checks and results that were lost, though not what they stand in. */
export function UnreadableFields({ views }: { views: readonly CheckView[] }) {
    return (
        <UnreadableNotice
            title={i18n.t('Some fields could not be read')}
            values={views.flatMap(({ check, result }) => [
                ...(check.unreadableFields ?? []),
                // A check that is no longer defined stands in for its result.
                ...((result !== check && result?.unreadableFields) || []),
            ])}
        />
    )
}
