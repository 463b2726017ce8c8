import { ContractError } from '../errors'
import { isMessage } from '../reading/isMessage'
import { isObject } from '../reading/isObject'
import { isNotification, Notification } from './notification'
import { readRows, type ReadRows, type Unreadable } from '../reading/unreadable'

/** The notifications of one job, oldest first. */
export interface TaskFeed extends ReadRows<Notification> {
    readonly jobType: string
    readonly taskUid: string
}

export interface TaskOverview {
    readonly feeds: readonly TaskFeed[]
    /** Parts of the overview that are no feed at all. */
    readonly unreadable: readonly Unreadable[]
}

/** The server sends the newest row first; people read the oldest first. */
export function oldestFirst(
    raw: readonly unknown[],
    parentPath: readonly PropertyKey[] = []
): ReadRows<Notification> {
    const { rows, unreadable } = readRows(
        Notification,
        raw,
        parentPath,
        isNotification
    )
    return { rows: [...rows].reverse(), unreadable }
}

/** Reads `{jobType: {taskUid: [notification…]}}`. */
export function readTaskOverview(raw: unknown): TaskOverview {
    if (!isObject(raw)) {
        throw new ContractError('an object of jobs by type', raw)
    }
    const feeds: TaskFeed[] = []
    const unreadable: Unreadable[] = []
    for (const [jobType, jobs] of Object.entries(raw)) {
        if (!isObject(jobs)) {
            unreadable.push({ path: jobType, reason: 'no object', raw: jobs })
            continue
        }
        for (const [taskUid, rows] of Object.entries(jobs)) {
            const path = [jobType, taskUid]
            if (Array.isArray(rows)) {
                const read = oldestFirst(rows, path)
                feeds.push({ jobType, taskUid, ...read })
            } else {
                unreadable.push({
                    path: path.join('.'),
                    reason: 'no list',
                    raw: rows,
                })
            }
        }
    }
    if (feeds.length === 0 && isMessage(raw)) {
        throw new ContractError('an object of jobs by type', raw)
    }
    return { feeds, unreadable }
}
