import * as z from 'zod/mini'
import { absent } from './absent'
import { openSet } from './openSet'

/** State of a process, stage or item of a job; an open set. */
const progressStatuses = openSet(['RUNNING', 'SUCCESS', 'ERROR', 'CANCELLED'])

/** What process, stage and item have in common. */
const node = {
    status: absent(progressStatuses.schema),
    description: absent(z.string()),
    /** The result in words, e.g. "95 successful and 0 failed items". */
    summary: absent(z.string()),
    error: absent(z.string()),
    /** Server time without zone. */
    startedTime: absent(z.string()),
    completedTime: absent(z.string()),
    /** Milliseconds so far, or in all once it is complete. */
    duration: absent(z.number()),
    complete: absent(z.boolean()),
}

export const JobProgressItem = z.looseObject({
    ...node,
    onFailure: absent(z.string()),
})
export type JobProgressItem = Readonly<z.infer<typeof JobProgressItem>>

export const JobProgressStage = z.looseObject({
    ...node,
    /** Number of items planned; 0 when the stage does not know. */
    totalItems: absent(z.number()),
    onFailure: absent(z.string()),
    items: absent(z.array(JobProgressItem)),
})
export type JobProgressStage = Readonly<z.infer<typeof JobProgressStage>>

export const JobProgressProcess = z.looseObject({
    ...node,
    stages: absent(z.array(JobProgressStage)),
    jobId: absent(z.string()),
    userId: absent(z.string()),
    cancelledTime: absent(z.string()),
})
export type JobProgressProcess = Readonly<z.infer<typeof JobProgressProcess>>

/**
 * The progress tree of a job. It lags 13 to 23 seconds behind a running job
 * (an empty sequence), and a process says SUCCESS even when items of its
 * stages failed: count the items.
 *
 * Source: `GET /api/jobConfigurations/{uid}/progress` and
 * `GET /api/scheduling/running/{jobType}`, DHIS2 2.41 to 2.43.
 */
export const JobProgress = z.looseObject({
    sequence: z.array(JobProgressProcess),
})
export type JobProgress = Readonly<z.infer<typeof JobProgress>>
