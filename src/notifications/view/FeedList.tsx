import i18n from '@dhis2/d2-i18n'
import { useEffect, useRef, useState } from 'react'
import { formatCount } from '../../ui/format'
import type { FeedRow, FeedRows } from '../feed/feedRows'
import styles from './FeedList.module.css'
import { FeedLine } from './FeedLine'
import { useFollowedEnd } from './useFollowedEnd'

interface FeedListProps {
    readonly feed: FeedRows
}

/** Enough to fill the box on a common screen; a tall one is full a frame later. */
const rowsAtFirst = 20
/** So few that a slice is drawn within a frame. */
const rowsPerSlice = 40

/**
 * The rows of a feed, oldest first. At its end it stays at its end; once
 * scrolled up it keeps the place and says how many have come below.
 */
export function FeedList({ feed }: FeedListProps) {
    const box = useRef<HTMLDivElement>(null)
    const rows = useFirstScreen(feed.rows)
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
                    {i18n.t('{{formattedCount}} new below', {
                        formattedCount: formatCount(newBelow),
                    })}
                    <span aria-hidden>{' ↓'}</span>
                </button>
            )}
        </div>
    )
}

/** The last rows at once, the others a slice at a time after each painting. */
function useFirstScreen(rows: readonly FeedRow[]): readonly FeedRow[] {
    const [shownRows, setShownRows] = useState(rowsAtFirst)
    const isWhole = shownRows >= rows.length
    useEffect(() => {
        if (isWhole) {
            return undefined
        }
        const timer = setTimeout(() => setShownRows(shownRows + rowsPerSlice))
        return () => clearTimeout(timer)
    }, [isWhole, shownRows])
    return isWhole ? rows : rows.slice(-shownRows)
}
