import type { Dhis2Error } from '../errors'
import type { JobConfiguration } from '../models/jobConfiguration'
import type { Notification } from '../models/notification'
import type { ReadRows } from '../reading/unreadable'
import type { ParsedTaskRef } from './taskRef'

export interface FollowOptions {
    /** Pause between two looks at the feed. */
    readonly intervalMs?: number | undefined
    /** null: as long as it takes. */
    readonly timeoutMs?: number | null | undefined
    readonly signal?: AbortSignal | undefined
    /** Pause once the feed has been silent for a while; left out: the same. */
    readonly quietIntervalMs?: number | undefined
    /** Told of trouble that may pass, and (undefined) when it has passed. */
    readonly onTrouble?: ((error: Dhis2Error | undefined) => void) | undefined
    /**
     * Told at once what a reading of the feed has brought, if only nothing;
     * one by one, 500 rows cost their reader some milliseconds.
     */
    readonly onRows?: ((rows: readonly Notification[]) => void) | undefined
    /** Told what each look at the server has found, after its rows. */
    readonly onLook?: ((look: FeedLook) => void) | undefined
    /**
     * Whether the job may be over already. Its record is read before its feed
     * then: the server deletes the feed of a job that was cut off when it is
     * asked for in the usual way.
     */
    readonly mayBeOver?: boolean | undefined
    /** Awaited before each look: a hidden tab asks for nothing. */
    readonly untilAwake?: ((signal?: AbortSignal) => Promise<void>) | undefined
    /**
     * Whether a job that is over can have said nothing since its feed was read
     * a moment ago. Left out: the feed is read once more.
     */
    readonly isLongOver?:
        ((job: JobConfiguration | undefined) => boolean) | undefined
}

/** What one look at a job has found. */
export interface FeedLook {
    /** The whole feed as it is now; rows of before may be gone from it. */
    readonly feed: ReadRows<Notification>
    /** The record as last read; undefined when it was not or is not kept. */
    readonly job: JobConfiguration | undefined
}

/** The job did not end within the time given. It may still be running. */
export class TaskTimeoutError extends Error {
    readonly taskRef: ParsedTaskRef
    readonly timeoutMs: number

    constructor(taskRef: ParsedTaskRef, timeoutMs: number) {
        super(
            `${taskRef.jobType}/${taskRef.taskUid} has not ended within ${timeoutMs} ms.`
        )
        this.name = 'TaskTimeoutError'
        this.taskRef = taskRef
        this.timeoutMs = timeoutMs
    }
}

/** What following a job needs of the server. */
export interface TaskReads {
    readonly readFeed: (signal: AbortSignal) => Promise<ReadRows<Notification>>
    /** The same of a job that may be over without having said so. */
    readonly readFeedOfOver: (
        signal: AbortSignal
    ) => Promise<ReadRows<Notification>>
    /** undefined: the server has no record of the job (any more). */
    readonly readJob: (
        signal: AbortSignal
    ) => Promise<JobConfiguration | undefined>
}
