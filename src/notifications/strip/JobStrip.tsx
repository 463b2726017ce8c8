import i18n from '@dhis2/d2-i18n'
import { useId } from 'react'
import { formatShortTime } from '../../ui/words/format'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import styles from './JobStrip.module.css'
import type { ShownJob } from './shownJob'
import { StripBarLink } from './StripBarLink'
import { stripHours } from './stripHours'
import { stripLayout } from './stripLayout'
import { useBarKeys } from './useBarKeys'

interface JobStripProps {
    /** Those that need attention first: they have first choice of the room. */
    readonly jobs: readonly ShownJob[]
    readonly openUid: string | undefined
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
}

/** The jobs of the last 24 hours as bars; the table beside it has them all. */
export function JobStrip({ jobs, openUid, now }: JobStripProps) {
    const hintId = useId()
    const { bars, lanes, leftOut } = stripLayout(jobs, now)
    const { current, setChosen, onKeyDown } = useBarKeys(
        bars.map(({ job }) => job.taskUid)
    )
    return bars.length === 0 ? null : (
        <section
            className={styles.strip}
            aria-label={i18n.t('The last 24 hours')}
            aria-describedby={hintId}
        >
            <VisuallyHidden>
                <span id={hintId}>
                    {i18n.t(
                        'Each job is a bar; the arrow keys go from one to the next. The table below tells the same in words.'
                    )}
                </span>
            </VisuallyHidden>
            <ol
                className={styles.bars}
                style={{ blockSize: lanes * laneHeight }}
            >
                {bars.map((bar) => (
                    <StripBarLink
                        key={bar.job.taskUid}
                        bar={bar}
                        top={bar.lane * laneHeight}
                        now={now}
                        isOpen={bar.job.taskUid === openUid}
                        isTabStop={bar.job.taskUid === current}
                        onFocus={() => setChosen(bar.job.taskUid)}
                        onKeyDown={onKeyDown}
                    />
                ))}
            </ol>
            <div className={styles.hours} aria-hidden>
                {stripHours(now).map(({ epochMs, at }) => (
                    <span
                        key={epochMs}
                        className={styles.hour}
                        style={{ insetInlineStart: `${at * 100}%` }}
                    >
                        {formatShortTime(epochMs)}
                    </span>
                ))}
                <span className={styles.now}>{i18n.t('now')}</span>
            </div>
            {leftOut > 0 && (
                <p className={styles.leftOut}>
                    {i18n.t(
                        '{{count}} more job of these hours is in the table.',
                        {
                            count: leftOut,
                            defaultValue_plural:
                                '{{count}} more jobs of these hours are in the table.',
                        }
                    )}
                </p>
            )}
        </section>
    )
}

/** A bar of 24 px and the room to the next lane. */
const laneHeight = 28
