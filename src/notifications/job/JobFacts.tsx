import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { useSession } from '../../dhis2/session'
import { useServerNow } from '../../dhis2/useServerNow'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import type { FeedRows } from '../feed/feedRows'
import { givenName } from '../marks/givenName'
import { silentMinutes, type JobState } from '../marks/jobState'
import type { SignOfLife } from '../../dhis2/jobs/signOfLife'
import { jobTimes } from '../marks/jobTimes'
import { startedBy } from '../marks/startedBy'
import { useStartedHere } from '../activity/useStartedHere'
import { jobTypeLabel, startedByLabel } from '../marks/labels'
import { JobDuration } from '../marks/JobDuration'
import styles from './JobFacts.module.css'
import { JobEndMark } from '../marks/JobEndMark'
import { Moment } from '../marks/Moment'
import { jobHeadingId } from '../marks/useJobFocus'

interface JobFactsProps {
    readonly taskRef: ParsedTaskRef
    readonly record: JobConfiguration | undefined
    /** What it has said stands in for a record that is gone. */
    readonly rows: FeedRows['rows']
    readonly state: JobState
    readonly life: SignOfLife | undefined
    /** How much of an import went in. */
    readonly outcome: ImportOutcome | undefined
    /** Whether the server has told of it already. */
    readonly isKnown: boolean
}

/** What the server tells of a job. */
export function JobFacts({
    taskRef,
    record,
    rows,
    state,
    life,
    outcome,
    isKnown,
}: JobFactsProps) {
    const { clock, userId } = useSession()
    const startedHereAt = useStartedHere().get(taskRef.taskUid)
    const now = useServerNow(10_000)
    const name = givenName(record)
    const { startedAt, endedAt } = jobTimes({
        record,
        state,
        first: rows[0]?.notification,
        last: rows.at(-1)?.notification,
        epochOf: clock.epochOf,
    })
    return (
        <>
            <h2 id={jobHeadingId} tabIndex={-1} className={styles.title}>
                {jobTypeLabel(taskRef.jobType)}
                {isKnown && (
                    <JobEndMark
                        state={state}
                        outcome={outcome}
                        silentMinutes={silentMinutes(life, now)}
                    />
                )}
            </h2>
            <dl className={styles.facts}>
                {name !== undefined && (
                    <Fact label={i18n.t('Name')}>{name}</Fact>
                )}
                <Fact label={i18n.t('Job')}>
                    <code>{taskRef.taskUid}</code>
                </Fact>
                <Fact
                    label={
                        state === 'queued'
                            ? i18n.t('Waits since')
                            : i18n.t('Started')
                    }
                >
                    <Moment epochMs={startedAt} now={now} />
                </Fact>
                <Fact label={i18n.t('Ended')}>
                    <Moment epochMs={endedAt} now={now} />
                </Fact>
                <Fact label={i18n.t('Duration')}>
                    <JobDuration
                        state={state}
                        startedAt={startedAt}
                        endedAt={endedAt}
                    />
                </Fact>
                <Fact label={i18n.t('Started by')}>
                    {startedByLabel(
                        startedBy(record, {
                            userId,
                            startedHereAt,
                            epochOf: clock.epochOf,
                        })
                    )}
                </Fact>
            </dl>
        </>
    )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
    return (
        <div className={styles.fact}>
            <dt>{label}</dt>
            <dd dir="auto">{children}</dd>
        </div>
    )
}
