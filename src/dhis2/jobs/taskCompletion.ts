import type { JobConfiguration } from '../models/jobConfiguration'
import type { Notification, NotificationLevel } from '../models/notification'
import { endOfFeed } from './endOfFeed'
import { parseTaskRef, type TaskRef } from './taskRef'

/** How a job ended. */
export interface TaskCompletion {
    readonly jobType: string
    readonly taskUid: string
    /** All that it said, oldest first. */
    readonly notifications: readonly Notification[]
    /** The row that says how it ended; undefined when none does. */
    readonly final: Notification | undefined
    /** Level of the end: ERROR when the job record says FAILED. */
    readonly level: NotificationLevel
    /** Message of the final row; often empty. */
    readonly message: string
    /** `lastExecutedStatus` of the job record: the last word on how it ended. */
    readonly jobStatus: string | undefined
}

/** @param job its record; undefined when the server keeps none (any more) */
export function completion(
    taskRef: TaskRef,
    notifications: readonly Notification[],
    job: JobConfiguration | undefined
): TaskCompletion {
    const final = endOfFeed(notifications)
    const jobStatus = job?.lastExecutedStatus
    return {
        ...parseTaskRef(taskRef),
        notifications,
        final,
        level: jobStatus === 'FAILED' ? 'ERROR' : (final?.level ?? 'INFO'),
        message: final?.message ?? '',
        jobStatus,
    }
}
