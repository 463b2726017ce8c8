import { NotFoundError } from '../errors'
import { recordFields } from './jobFields'
import { jobRecordOf, postJobAction } from './jobRecord'
import type { JobConfiguration } from '../models/jobConfiguration'
import type { JobProgress } from '../models/progress/jobProgress'
import type { Notification } from '../models/notification'
import {
    oldestFirst,
    readTaskOverview,
    type TaskOverview,
} from '../models/taskOverview'
import type { ReadRows } from '../reading/unreadable'
import { asList } from '../wire/answerShape'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'
import type { FollowOptions, TaskReads } from './followOptions'
import { followTask } from './taskFollowing'
import { readFeedOfCutOff, readProgress } from './taskAnswers'
import { completion, type TaskCompletion } from './taskCompletion'
import { parseTaskRef, type TaskRef } from './taskRef'

/**
 * Background jobs of the server: their notifications, records and progress.
 *
 * Made from app-runtime's data engine alone. Every method rejects with a
 * `Dhis2Error`, or with a `TypeError` for what is no reference of a job;
 * following a job can also end in a `TaskTimeoutError`.
 */
export class TaskAccessor {
    constructor(private readonly engine: DataEngine) {}

    /**
     * First and last notification of every job that the notifier knows (how
     * many, and for how long, are settings of the server). 10 to 100 kB: ask
     * when something changed.
     *
     * `GET /api/system/tasks?gist=true`, DHIS2 2.41 to 2.43, any user.
     */
    getOverview(options: CallOptions = {}): Promise<TaskOverview> {
        return read(
            this.engine,
            resourcePath(['system', 'tasks'], [['gist', true]]),
            readTaskOverview,
            options
        )
    }

    /**
     * Everything that one job said, oldest first, as far as the server keeps it
     * (`notifierMaxMessagesPerJob`). A job that the notifier does not know has
     * an empty feed.
     *
     * `GET /api/system/tasks/{jobType}/{uid}?gist=false`, any user.
     */
    async getFeed(
        taskRef: TaskRef,
        options: CallOptions = {}
    ): Promise<ReadRows<Notification>> {
        const { jobType, taskUid } = parseTaskRef(taskRef)
        return read(
            this.engine,
            resourcePath(
                ['system', 'tasks', jobType, taskUid],
                [['gist', false]]
            ),
            (raw) => oldestFirst(asList('a list of notifications')(raw)),
            options
        )
    }

    /**
     * Like `getFeed`, for a job that does not run. Where its newest row does
     * not say that it has ended (it was cut off, or its end is being stored),
     * servers delete the feed when it is asked for by its UID; all feeds of the
     * type may be read without harm.
     *
     * `GET /api/system/tasks/{jobType}?gist=`, then the feed, DHIS2 2.41 to
     * 2.43, any user.
     */
    async getFeedOfOver(
        taskRef: TaskRef,
        options: CallOptions = {}
    ): Promise<ReadRows<Notification>> {
        const feed = await readFeedOfCutOff(
            this.engine,
            parseTaskRef(taskRef),
            options
        )
        return feed ?? this.getFeed(taskRef, options)
    }

    /**
     * The record of a job.
     *
     * `GET /api/jobConfigurations/{uid}`, any user.
     *
     * @throws NotFoundError when the server no longer has it
     */
    getJob(
        taskUid: string,
        options: CallOptions = {}
    ): Promise<JobConfiguration> {
        return read(
            this.engine,
            resourcePath(
                ['jobConfigurations', taskUid],
                [['fields', recordFields]]
            ),
            jobRecordOf(taskUid),
            options
        )
    }

    /**
     * The progress tree of a job; undefined while the server has none, which
     * it says with a 500 (2.41: with nothing) before a job starts and after
     * one was cut off.
     *
     * `GET /api/jobConfigurations/{uid}/progress`; one's own job, or
     * F_JOB_LOG_READ.
     */
    getProgress(
        taskUid: string,
        options: CallOptions = {}
    ): Promise<JobProgress | undefined> {
        return readProgress(this.engine, taskUid, options)
    }

    /**
     * Asks a job to stop at its next item; the answer does not say whether it
     * will. One's own job, or F_PERFORM_MAINTENANCE.
     *
     * `POST /api/jobConfigurations/{uid}/cancel`, DHIS2 2.41 to 2.43.
     */
    cancel(taskUid: string, options: CallOptions = {}): Promise<void> {
        return postJobAction(this.engine, taskUid, 'cancel', options)
    }

    /**
     * Yields each notification once, oldest first, as they come, until the
     * job is over, which its record tells and no row of the feed.
     *
     * Outages that may pass are waited for, ever longer, up to 30 seconds.
     *
     * @throws TaskTimeoutError after `timeoutMs`; null waits for ever
     */
    iterNotifications(
        taskRef: TaskRef,
        options: FollowOptions = {}
    ): AsyncGenerator<Notification, unknown, undefined> {
        return this.follow(taskRef, options)
    }

    /**
     * Waits until a job is over and tells how it ended.
     *
     * @throws TaskTimeoutError after `timeoutMs`; null waits for ever
     */
    async awaitCompletion(
        taskRef: TaskRef,
        options: FollowOptions = {}
    ): Promise<TaskCompletion> {
        const notifications: Notification[] = []
        const feed = this.follow(taskRef, options)
        for (;;) {
            const next = await feed.next()
            if (next.done === true) {
                return completion(taskRef, notifications, next.value)
            }
            notifications.push(next.value)
        }
    }

    private follow(taskRef: TaskRef, options: FollowOptions) {
        const reads: TaskReads = {
            readFeed: (signal) => this.getFeed(taskRef, { signal }),
            readFeedOfOver: (signal) => this.getFeedOfOver(taskRef, { signal }),
            readJob: (signal) =>
                this.getJobIfKept(parseTaskRef(taskRef).taskUid, { signal }),
        }
        return followTask(taskRef, reads, options)
    }

    private async getJobIfKept(
        taskUid: string,
        options: CallOptions
    ): Promise<JobConfiguration | undefined> {
        try {
            return await this.getJob(taskUid, options)
        } catch (error) {
            if (error instanceof NotFoundError && !error.mayPass) {
                return undefined
            }
            throw error
        }
    }
}
