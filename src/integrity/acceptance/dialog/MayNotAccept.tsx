import i18n from '@dhis2/d2-i18n'
import { NoticeBox } from '@dhis2/ui'

/** Tells a user whom the server has refused what is missing and what is left. */
export function MayNotAccept() {
    return (
        <NoticeBox
            warning
            title={i18n.t('You can read what is accepted, but not change it')}
        >
            {i18n.t(
                'The server does not let you write to the namespace {{namespace}} of its dataStore, where this app keeps what is accepted. Whoever may open the app usually may: ask an administrator for the authority of the app.',
                { namespace: 'integrity-monitor', nsSeparator: '-:-' }
            )}
        </NoticeBox>
    )
}
