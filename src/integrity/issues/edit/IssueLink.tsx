import i18n from '@dhis2/d2-i18n'
import type { EditLink } from '../../../dhis2/links/appLinks'
import styles from './IssueLink.module.css'
import { useEditLink } from './useEditLink'

interface IssueLinkProps {
    readonly id: string | undefined
    readonly metadataType: string | undefined
}

/** The way to the page that edits the object, or why there is none. */
export function IssueLink({ id, metadataType }: IssueLinkProps) {
    const link = useEditLink(metadataType, id)
    return link.kind === 'page' ? (
        <a
            className={styles.edit}
            href={link.href}
            target="_blank"
            rel="noopener noreferrer"
        >
            {i18n.t('Open in {{app}}', { app: link.appName })}
        </a>
    ) : (
        <span className={styles.noEdit}>{noEditLabel(link.reason)}</span>
    )
}

/** Why an issue has no page that edits it. */
function noEditLabel(reason: (EditLink & { kind: 'none' })['reason']): string {
    switch (reason) {
        case 'notAUid':
            return i18n.t('No UID, so there is no page to open')
        case 'noType':
            return i18n.t('The check does not say what kind of object this is')
        case 'noEditor':
            return i18n.t('No editor in this version')
    }
}
