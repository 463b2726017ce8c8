import { read, remove, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath, type QueryParameter } from '../wire/resourcePath'
import { parseTaskRef, type TaskRef } from './taskRef'

/**
 * What the server keeps of jobs that are over, and how to clear it away. Every
 * method rejects with a `Dhis2Error`, or with a `TypeError` for what is no
 * reference of a job.
 */
export class NotifierAccessor {
    constructor(private readonly engine: DataEngine) {}

    /**
     * The result of a job as the job type has it: an import report for
     * imports, any shape for others, undefined for most jobs. See
     * `models/imports/importReport.ts`.
     *
     * `GET /api/system/taskSummaries/{jobType}/{uid}`, DHIS2 2.41 to 2.43.
     */
    async getSummary(
        taskRef: TaskRef,
        options: CallOptions = {}
    ): Promise<unknown> {
        const { jobType, taskUid } = parseTaskRef(taskRef)
        return read(
            this.engine,
            resourcePath(['system', 'taskSummaries', jobType, taskUid]),
            (raw) => raw,
            options
        )
    }

    /**
     * Deletes all notifications of one job, and its summary; its record stays.
     *
     * `DELETE /api/system/tasks/{jobType}/{uid}`, DHIS2 2.41 to 2.43.
     */
    async clearJob(taskRef: TaskRef, options: CallOptions = {}): Promise<void> {
        const { jobType, taskUid } = parseTaskRef(taskRef)
        return this.clear([jobType, taskUid], [], options)
    }

    /**
     * Deletes all notifications and summaries of a job type.
     *
     * `DELETE /api/system/tasks/{jobType}`, DHIS2 2.41 to 2.43.
     */
    clearType(jobType: string, options: CallOptions = {}): Promise<void> {
        return this.clear([jobType], [], options)
    }

    /**
     * Deletes the notifications and summaries of all jobs whose newest
     * notification is older than some days.
     *
     * `DELETE /api/system/tasks?maxAge=`, DHIS2 2.41 to 2.43.
     */
    clearOlderThan(days: number, options: CallOptions = {}): Promise<void> {
        return this.clear([], [['maxAge', days]], options)
    }

    private clear(
        segments: readonly string[],
        parameters: readonly QueryParameter[],
        options: CallOptions
    ): Promise<void> {
        return remove(
            this.engine,
            resourcePath(['system', 'tasks', ...segments], parameters),
            options
        )
    }
}
