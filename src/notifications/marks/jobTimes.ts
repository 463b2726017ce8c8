import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { Notification } from '../../dhis2/models/notification'
import type { JobEvidence, JobState } from './jobState'
import { isRepeated } from './startedBy'

export interface JobTimeSources {
    readonly record: JobConfiguration | undefined
    readonly state: JobState
    /** The oldest and the newest that it has said. */
    readonly first: Notification | undefined
    readonly last: Notification | undefined
    readonly epochOf: JobEvidence['epochOf']
}

/** Milliseconds since 1970; undefined where nobody tells. */
export interface JobTimes {
    /** Of a job that waits: since when. */
    readonly startedAt: number | undefined
    readonly endedAt: number | undefined
}

/** When a job began and ended: by its record, else by what it has said. */
export function jobTimes({
    record,
    state,
    first,
    last,
    epochOf,
}: JobTimeSources): JobTimes {
    if (state === 'queued') {
        // A configured job was created long before it was asked to run.
        const waitsSince =
            record && !isRepeated(record) ? record.created : undefined
        return { startedAt: epochOf(waitsSince), endedAt: undefined }
    }
    if (state === 'skipped') {
        // The record has a moment for both, but nothing took place.
        return { startedAt: undefined, endedAt: undefined }
    }
    const startedAt = epochOf(record?.lastExecuted ?? first?.time)
    const isOver = state !== 'running' && state !== 'stuck'
    const end = last?.completed === true ? last.time : undefined
    return {
        startedAt,
        endedAt: isOver ? epochOf(record?.lastFinished ?? end) : undefined,
    }
}
