import i18n from '@dhis2/d2-i18n'
import {
    maintenanceAuthority,
    schedulingAuthority,
    useSession,
} from '../../dhis2/session'
import type { SignOfLife } from '../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import { formatDuration } from '../../ui/words/format'
import { isActive, silentMinutes, type JobState } from '../marks/jobState'
import { isRepeated } from '../marks/startedBy'
import { CancelJob } from '../actions/CancelJob'
import { ConfirmedAction } from '../actions/ConfirmedAction'
import { givenName } from '../marks/givenName'
import { jobTypeLabel } from '../marks/labels'

interface JobActionsProps {
    readonly taskRef: ParsedTaskRef
    readonly record: JobConfiguration | undefined
    readonly state: JobState
    readonly life: SignOfLife | undefined
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
    readonly isOwn: boolean
    readonly onCancelled: () => void
    /** The job was started or freed: what is shown of it is out of date. */
    readonly onChanged: () => void
    readonly onCleared: () => void
}

/** What can be done to a job in its state, each behind a question. */
export function JobActions({
    taskRef,
    record,
    state,
    life,
    now,
    isOwn,
    onCancelled,
    onChanged,
    onCleared,
}: JobActionsProps) {
    const { jobs, notifier, startedJobs, may } = useSession()
    const { jobType, taskUid } = taskRef
    const silence = silentMinutes(life, now)
    const missing = (authority: string) =>
        may(authority) ? undefined : authority
    return (
        <>
            {isActive(state) && (
                <CancelJob
                    taskUid={taskUid}
                    name={givenName(record) ?? jobTypeLabel(jobType)}
                    isOwn={isOwn}
                    onCancelled={onCancelled}
                />
            )}
            {record !== undefined && canRunAgain(record, state) && (
                <ConfirmedAction
                    label={i18n.t('Run now')}
                    question={i18n.t('Run this job now?')}
                    missingAuthority={missing(schedulingAuthority)}
                    action={async () => {
                        await jobs.execute(taskUid)
                        startedJobs.announce(taskRef)
                    }}
                    onDone={onChanged}
                >
                    {i18n.t(
                        'It runs once, now, with the settings it has. Its schedule stays.'
                    )}
                </ConfirmedAction>
            )}
            {silence !== undefined && (
                <ConfirmedAction
                    label={i18n.t('Free this job')}
                    question={i18n.t('Free this job?')}
                    isDestructive
                    missingAuthority={missing(maintenanceAuthority)}
                    action={() => jobs.revert(taskUid)}
                    onDone={onChanged}
                >
                    {i18n.t(
                        'The server has written down no sign of life of it for {{duration}}, but it is still recorded as running, so later jobs of its type wait. Freed, it counts as failed, and the next one starts. If it is alive after all, in one very long step, two jobs will run side by side.',
                        { duration: formatDuration(silence * 60_000) }
                    )}
                </ConfirmedAction>
            )}
            {!isActive(state) && state !== 'stuck' && (
                <ConfirmedAction
                    label={i18n.t('Delete notifications')}
                    question={i18n.t('Delete the notifications of 1 job?')}
                    isDestructive
                    action={() => notifier.clearJob([jobType, taskUid])}
                    onDone={onCleared}
                >
                    {i18n.t(
                        'They, and the report if it is an import, are deleted for everybody and cannot be brought back. The job itself stays.'
                    )}
                </ConfirmedAction>
            )}
        </>
    )
}

/** Only configured jobs can: a run-once job is over for good. */
function canRunAgain(record: JobConfiguration, state: JobState): boolean {
    return (
        isRepeated(record) &&
        record.configurable !== false &&
        record.enabled !== false &&
        !isActive(state) &&
        state !== 'stuck'
    )
}
