import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import styles from './MoreButton.module.css'

interface MoreButtonProps {
    /** How many it brings; nothing is drawn when none. */
    readonly count: number
    readonly onClick: () => void
    /** Words of its own, where "Show 20 more" does not say it all. */
    readonly children?: ReactNode
}

/** Shows further rows of a long list. */
export function MoreButton({ count, onClick, children }: MoreButtonProps) {
    return count > 0 ? (
        <button type="button" className={styles.more} onClick={onClick}>
            {children ?? i18n.t('Show {{number}} more', { number: count })}
        </button>
    ) : null
}
