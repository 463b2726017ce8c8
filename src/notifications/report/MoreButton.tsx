import i18n from '@dhis2/d2-i18n'
import styles from './MoreButton.module.css'

interface MoreButtonProps {
    /** How many it brings; nothing is drawn when none. */
    readonly count: number
    readonly onClick: () => void
}

/** Shows further rows of a long list. */
export function MoreButton({ count, onClick }: MoreButtonProps) {
    return count > 0 ? (
        <button type="button" className={styles.more} onClick={onClick}>
            {i18n.t('Show {{number}} more', { number: count })}
        </button>
    ) : null
}
