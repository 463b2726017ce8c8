import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useSession } from '../../../dhis2/session'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { formatTimeOfDay, formatDuration } from '../../../ui/words/format'
import { useServerNow } from '../../../dhis2/useServerNow'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import styles from './RunBar.module.css'
import { RunFailures } from './RunFailures'
import { runHeadline, spokenHeadline } from './runHeadline'
import { leftWords, starterWords } from './runLabels'
import { RunTroubleNotice } from './RunTroubleNotice'
import { silentLife, type Run } from '../run'
import type { RunView } from './runView'
import { StuckJobNotice } from './StuckJobNotice'
import { useCheckTitle } from '../../results/useCheckTitle'
import { useCountdown } from './useCountdown'
import { useRuns } from './useRuns'

/** How far a run is, who started it, and the way to stop it. */
export function RunBar({ view }: { view: RunView }) {
    const { cancel, mayCancel, refusal } = useRuns()
    const { userId } = useSession()
    const now = useServerNow(1000)
    const titleOf = useCheckTitle()
    const { run, status, done, total, current, startedBy, rest } = view
    const { job } = run
    const silence = silentLife(job)
    const leftMs = useCountdown(rest.knownMs, now)
    const left = leftWords({
        ...rest,
        knownMs: leftMs > 0 ? secondsOf(leftMs) : 0,
    })
    const isWorking = status === 'running' || status === 'cancelling'
    return (
        <section className={styles.bar} aria-label={i18n.t('Run of checks')}>
            <div className={styles.line}>
                <strong>{runHeadline(view)}</strong>
                <progress
                    className={styles.progress}
                    aria-label={runHeadline(view)}
                    value={isWorking ? done : undefined}
                    max={Math.max(total, 1)}
                />
                {mayCancel && (
                    <Button
                        small
                        disabled={run.cancel !== 'no'}
                        onClick={cancel}
                    >
                        {run.cancel === 'no'
                            ? i18n.t('Cancel')
                            : i18n.t('Cancelling…')}
                    </Button>
                )}
            </div>
            <ul className={styles.facts}>
                {current !== undefined && status === 'running' && (
                    <li>
                        {i18n.t('Now: {{check}}', {
                            check: titleOf(current),
                            nsSeparator: '-:-',
                        })}
                    </li>
                )}
                <li>
                    {i18n.t('{{duration}} so far', {
                        duration: formatDuration(
                            secondsOf(now - run.startedAt)
                        ),
                    })}
                </li>
                {status === 'running' && left !== undefined && <li>{left}</li>}
                {startedBy !== undefined && (
                    <li>
                        {i18n.t('started {{starter}} at {{time}}', {
                            starter: starterWords(startedBy, userId),
                            time: formatTimeOfDay(run.startedAt),
                        })}
                    </li>
                )}
                {job?.blocker !== undefined && (
                    <li>
                        {i18n.t(
                            'waiting for a run started {{starter}} at {{time}}',
                            {
                                starter: starterWords(
                                    job.blocker.startedBy,
                                    userId
                                ),
                                time: formatTimeOfDay(
                                    job.blocker.startedAt ?? run.startedAt
                                ),
                            }
                        )}
                    </li>
                )}
                {run.cancel === 'no' && isPageNeeded(run) && (
                    <li>
                        {i18n.t(
                            'keep this page open: the next job starts from here',
                            { nsSeparator: '-:-' }
                        )}
                    </li>
                )}
                {run.cancel !== 'no' && (
                    <li>
                        {i18n.t(
                            'The check that runs now is not interrupted; the job ends after it, or some checks later.'
                        )}
                    </li>
                )}
            </ul>
            {job !== undefined && silence !== undefined && (
                <StuckJobNotice
                    jobId={job.blocker?.id ?? job.id}
                    isOurs={job.blocker === undefined}
                    life={silence}
                    now={now}
                />
            )}
            {refusal !== undefined && (
                <ErrorNotice
                    title={i18n.t('The run could not be cancelled')}
                    error={refusal}
                />
            )}
            <RunTroubleNotice
                trouble={view.trouble}
                hasJob={job !== undefined}
                hasBegun={done > 0}
            />
            <RunFailures run={run} titleOf={titleOf} />
            <RunAnnouncement view={view} />
        </section>
    )
}

/** The server knows only the job that it is at. */
const isPageNeeded = ({ mode, job, steps }: Run) =>
    job !== undefined &&
    (steps.length > 0 ||
        (mode === 'countsThenIssues' && job.kind === 'summary'))

/** Tenths of seconds would only flicker. */
const secondsOf = (ms: number) => Math.max(1000, Math.round(ms / 1000) * 1000)

/** Tells of a run now and then, and of each turn it takes. */
function RunAnnouncement({ view }: { view: RunView }) {
    return (
        <VisuallyHidden>
            <span role="status" aria-live="polite">
                {spokenHeadline(view)}
            </span>
        </VisuallyHidden>
    )
}
