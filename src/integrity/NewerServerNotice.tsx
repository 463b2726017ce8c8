import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useSession } from '../dhis2/session'
import { useStoredFlag } from '../dhis2/useStoredFlag'
import styles from './NewerServerNotice.module.css'

/** Says once for each version that the server is newer than what is known. */
export function NewerServerNotice() {
    const { capabilities, serverVersionText } = useSession()
    const [isRead, setIsRead] = useStoredFlag(
        `integrity-monitor:newer-server:${serverVersionText}`
    )
    if (!capabilities.isNewerThanKnown || isRead) {
        return null
    }
    return (
        <p className={styles.notice}>
            {i18n.t(
                'DHIS2 {{version}} is newer than this app knows: it is treated like {{known}}.',
                {
                    version: serverVersionText,
                    known: capabilities.release,
                    nsSeparator: '-:-',
                }
            )}{' '}
            <Button small onClick={() => setIsRead(true)}>
                {i18n.t('Close')}
            </Button>
        </p>
    )
}
