import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import { MoreButton } from '../report/MoreButton'
import type { FeedRows } from './feedRows'
import styles from './FeedBox.module.css'
import { FeedLine } from './FeedLine'
import { useFirstScreen } from './useFirstScreen'
import { useFollowedEnd } from './useFollowedEnd'

interface FeedBoxProps {
    readonly feed: FeedRows
}

/**
 * The rows of a feed, oldest first. At its end it stays at its end; once
 * scrolled up it keeps the place and says how many have come below.
 */
export function FeedBox({ feed }: FeedBoxProps) {
    const box = useRef<HTMLDivElement>(null)
    const { rows, earlier, nextEarlier, showEarlier } = useFirstScreen(
        feed.rows
    )
    const { newBelow, onScroll, jumpToEnd } = useFollowedEnd(
        box,
        rows,
        feed.received
    )

    return (
        <div className={styles.frame}>
            <div
                ref={box}
                className={styles.box}
                role="region"
                aria-label={i18n.t('Notifications, oldest first')}
                // A box that scrolls must be reachable by keyboard.
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                onScroll={onScroll}
            >
                {earlier > 0 && (
                    <div className={styles.earlier}>
                        <MoreButton count={nextEarlier} onClick={showEarlier}>
                            {i18n.t('Show {{next}} of {{all}} earlier', {
                                next: nextEarlier,
                                all: earlier,
                            })}
                        </MoreButton>
                    </div>
                )}
                <ol className={styles.list}>
                    {rows.map(({ key, notification }) => (
                        <FeedLine key={key} notification={notification} />
                    ))}
                </ol>
            </div>
            {newBelow > 0 && (
                <button
                    type="button"
                    className={styles.jump}
                    onClick={jumpToEnd}
                >
                    {i18n.t('{{number}} new below', { number: newBelow })}
                    <span aria-hidden>{' ↓'}</span>
                </button>
            )}
        </div>
    )
}
