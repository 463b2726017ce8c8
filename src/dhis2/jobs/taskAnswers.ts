import { Dhis2Error } from '../errors'
import { JobProgress } from '../models/progress/jobProgress'
import type { Notification } from '../models/notification'
import { readTaskOverview } from '../models/taskOverview'
import type { ReadRows } from '../reading/unreadable'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'
import type { ParsedTaskRef } from './taskRef'

/**
 * The feed of a job whose newest row does not say that it has ended, found
 * among all feeds of its type; undefined where the job's own may be asked for.
 */
export async function readFeedOfCutOff(
    engine: DataEngine,
    { jobType, taskUid }: ParsedTaskRef,
    options: CallOptions
): Promise<ReadRows<Notification> | undefined> {
    const ofType = async (gist: boolean) => {
        const { feeds } = await read(
            engine,
            resourcePath(['system', 'tasks', jobType], [['gist', gist]]),
            (raw) => readTaskOverview({ [jobType]: raw }),
            options
        )
        return feeds.find((feed) => feed.taskUid === taskUid)
    }
    const newest = (await ofType(true))?.rows.at(-1)
    const isCutOff = newest !== undefined && newest.completed !== true
    return isCutOff ? ofType(false) : undefined
}

/** The tree of a job; undefined while the server has none. */
export async function readProgress(
    engine: DataEngine,
    taskUid: string,
    options: CallOptions
): Promise<JobProgress | undefined> {
    try {
        return await read(
            engine,
            resourcePath(['jobConfigurations', taskUid, 'progress']),
            (raw) => (raw === undefined ? undefined : JobProgress.fromApi(raw)),
            options
        )
    } catch (error) {
        if (isMissingProgress(error)) {
            return undefined
        }
        throw error
    }
}

function isMissingProgress(error: unknown): boolean {
    return (
        error instanceof Dhis2Error &&
        (error.status === 500 || error.status === 404)
    )
}
