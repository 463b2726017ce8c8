import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { browserStorage } from '../dhis2/server/browserStorage'
import { useSession } from '../dhis2/session'
import styles from './NewerServerNotice.module.css'

/** Says once for each version that the server is newer than what is known. */
export function NewerServerNotice() {
    const { capabilities, serverVersionText } = useSession()
    const key = `integrity-monitor:newer-server:${serverVersionText}`
    const [isRead, setIsRead] = useState(
        () => browserStorage('local').getItem(key) !== null
    )
    if (!capabilities.isNewerThanKnown || isRead) {
        return null
    }
    const close = () => {
        setIsRead(true)
        try {
            browserStorage('local').setItem(key, 'read')
        } catch {
            // It is said again with the next visit.
        }
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
            <Button small onClick={close}>
                {i18n.t('Close')}
            </Button>
        </p>
    )
}
