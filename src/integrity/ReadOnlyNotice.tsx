import i18n from '@dhis2/d2-i18n'
import { NoticeBox } from '@dhis2/ui'
import { maintenanceAuthority, useSession } from '../dhis2/session'

/** Tells a user who may not run checks what is missing and what is left. */
export function ReadOnlyNotice({
    title = i18n.t('You can look up checks, but not run them'),
}: {
    /** What cannot be done where the notice stands. */
    readonly title?: string
}) {
    const { may } = useSession()
    return may(maintenanceAuthority) ? null : (
        <NoticeBox title={title}>
            {i18n.t(
                'To run checks and to see their results you need the authority {{authority}}. Ask an administrator for it.',
                { authority: maintenanceAuthority }
            )}
        </NoticeBox>
    )
}
