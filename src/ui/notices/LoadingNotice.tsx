import i18n from '@dhis2/d2-i18n'
import { CircularLoader } from '@dhis2/ui'
import styles from './LoadingNotice.module.css'

/** Stands where something will be once it has been loaded. */
export function LoadingNotice({ label }: { label?: string | undefined }) {
    return (
        <div role="status" className={styles.notice}>
            {/* It has no name, and the words say the same. */}
            <span aria-hidden>
                <CircularLoader small />
            </span>
            <span>{label ?? i18n.t('Loading…')}</span>
        </div>
    )
}
