import { integrityJobTypes } from '../../../dhis2/integrity/integrityJobs'
import {
    jobTally,
    type JobTally,
    type TallyKnowledge,
} from '../../../dhis2/integrity/jobTally'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import {
    announcedParameters,
    type Notification,
} from '../../../dhis2/models/notification'
import type { JobTimes } from '../../marks/jobTimes'

export interface IntegrityWorkSources extends JobTimes {
    readonly jobType: string
    readonly record: JobConfiguration | undefined
    /** Oldest first. */
    readonly said: readonly Notification[]
    readonly records: Iterable<JobConfiguration>
}

/** What an integrity job does and has found; undefined of every other job. */
export function integrityWork(
    { jobType, record, said, records, ...times }: IntegrityWorkSources,
    knowledge: TallyKnowledge
): JobTally | undefined {
    const announced = announcedParameters(said)
    const isTold = record !== undefined || announced !== undefined
    if (!integrityJobTypes.includes(jobType) || !isTold) {
        return undefined
    }
    const { startedAt = Infinity } = times
    const later = [...records]
        .filter((record) => record.jobType === jobType)
        .flatMap(({ lastExecuted }) => knowledge.epochOf(lastExecuted) ?? [])
        .filter((epochMs) => epochMs > startedAt)
    return jobTally(
        {
            ...times,
            jobType,
            jobParameters: record?.jobParameters ?? announced,
            nextStartedAt: later.length > 0 ? Math.min(...later) : undefined,
        },
        knowledge
    )
}
