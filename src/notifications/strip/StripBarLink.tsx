import type { KeyboardEvent } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { jobAddress } from '../marks/jobAddress'
import { jobTypeLabel } from '../marks/labels'
import { barLook } from './barLook'
import { barName } from './barName'
import type { ShownJob } from './shownJob'
import styles from './StripBarLink.module.css'
import type { StripBar } from './stripLayout'
import { barId } from './useBarKeys'

interface StripBarLinkProps {
    readonly bar: StripBar<ShownJob>
    /** Pixels from the top of the strip. */
    readonly top: number
    readonly now: number
    readonly isOpen: boolean
    readonly isTabStop: boolean
    readonly onFocus: () => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** A shorter bar would show three letters of a word. */
const wordLength = 0.06

/** One job of the strip; leads to its page. */
export function StripBarLink({
    bar: { job, start, length },
    top,
    now,
    isOpen,
    isTabStop,
    onFocus,
    onKeyDown,
}: StripBarLinkProps) {
    const { search } = useLocation()
    const { tone, figure } = barLook(job)
    const name = barName(job, now)
    return (
        <li
            className={styles.place}
            style={{
                insetBlockStart: top,
                insetInlineStart: `${start * 100}%`,
                inlineSize: `${length * 100}%`,
            }}
        >
            <Link
                id={barId(job.taskUid)}
                to={{ pathname: jobAddress(job), search }}
                className={`${styles.bar} ${styles[tone]} ${
                    isOpen ? styles.open : ''
                }`}
                tabIndex={isTabStop ? 0 : -1}
                aria-label={name}
                aria-current={isOpen ? 'true' : undefined}
                title={name}
                onFocus={onFocus}
                onKeyDown={onKeyDown}
            >
                <svg viewBox="0 0 16 16" width={12} height={12} aria-hidden>
                    <path d={figure} fillRule="evenodd" />
                </svg>
                {length >= wordLength && (
                    <span className={styles.type}>
                        {jobTypeLabel(job.jobType)}
                    </span>
                )}
            </Link>
        </li>
    )
}
