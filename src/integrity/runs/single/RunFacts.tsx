import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { useSession } from '../../../dhis2/session'
import type { SavedRun } from '../../../dhis2/store/savedRun'
import { formatCount, formatDuration } from '../../../ui/words/format'
import { SeverityMark } from '../../SeverityMark'
import { runDuration } from '../marks/runDuration'
import { doneWords, runByWords, scopeWords } from '../../history/runLabels'
import { otherIssues, shownSeverities } from '../marks/runRows'
import styles from './SavedRunView.module.css'

interface RunFactsProps {
    readonly run: SavedRun
    readonly name: string | undefined
}

/** What a run was, and what it found in total. */
export function RunFacts({ run, name }: RunFactsProps) {
    const { userId } = useSession()
    const durationMs = runDuration(run)
    const others = otherIssues(run)
    return (
        <>
            <p className={styles.note}>
                {i18n.t(
                    'This is what the run found then. Nothing here is what the server says now.'
                )}
            </p>
            <dl className={styles.facts}>
                <Fact label={i18n.t('Name')}>{name}</Fact>
                <Fact label={i18n.t('Started by')}>
                    {runByWords(run, userId)}
                </Fact>
                <Fact label={i18n.t('Checks')}>
                    {scopeWords(run.scope)} · {doneWords(run.scope)}
                </Fact>
                <Fact label={i18n.t('Duration')}>
                    {durationMs !== undefined && formatDuration(durationMs)}
                </Fact>
                <Fact label={i18n.t('Time zone')}>{run.timeZone}</Fact>
                <Fact label={i18n.t('Server version')}>
                    {run.server.version}
                </Fact>
                {shownSeverities.map((severity) => (
                    <Fact
                        key={severity}
                        label={<SeverityMark severity={severity} />}
                    >
                        {run.totals[severity] === undefined
                            ? '–'
                            : formatCount(run.totals[severity])}
                    </Fact>
                ))}
                <Fact label={i18n.t('Other severities')}>
                    {others > 0 && formatCount(others)}
                </Fact>
                <Fact label={i18n.t('Failed to run')}>
                    {formatCount(run.failed)}
                </Fact>
            </dl>
        </>
    )
}

function Fact({
    label,
    children,
}: {
    readonly label: ReactNode
    readonly children: ReactNode
}) {
    return children ? (
        <div>
            <dt>{label}</dt>
            <dd dir="auto">{children}</dd>
        </div>
    ) : null
}
