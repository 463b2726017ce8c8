import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/taskRef'
import { givenName } from '../feed/givenName'
import type { JobState } from '../feed/jobState'
import { startedBy } from '../feed/startedBy'
import { jobTypeLabel, startedByLabel } from '../labels'
import { JobDuration } from './JobDuration'
import styles from './JobFacts.module.css'
import { JobStateMark } from './JobStateMark'
import { Moment } from './Moment'

interface JobFactsProps {
    readonly taskRef: ParsedTaskRef
    readonly record: JobConfiguration | undefined
    readonly state: JobState
    /** Whether the server has told of it already. */
    readonly isKnown: boolean
}

/** What the record of a job tells of it. */
export function JobFacts({ taskRef, record, state, isKnown }: JobFactsProps) {
    const { clock, userId } = useSession()
    const name = givenName(record)
    const isOver = !['running', 'queued', 'stuck'].includes(state)
    const startedAt = clock.epochOf(
        state === 'queued' ? record?.created : record?.lastExecuted
    )
    const endedAt = isOver ? clock.epochOf(record?.lastFinished) : undefined
    return (
        <>
            <h2 className={styles.title}>
                {jobTypeLabel(taskRef.jobType)}
                {isKnown && <JobStateMark state={state} />}
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
                    <Moment epochMs={startedAt} />
                </Fact>
                <Fact label={i18n.t('Ended')}>
                    <Moment epochMs={endedAt} />
                </Fact>
                <Fact label={i18n.t('Took')}>
                    <JobDuration
                        state={state}
                        startedAt={startedAt}
                        endedAt={endedAt}
                    />
                </Fact>
                <Fact label={i18n.t('Started by')}>
                    {startedByLabel(startedBy(record, userId))}
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
