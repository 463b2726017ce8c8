import { isUid } from '../models/uid'
import type { JobType } from '../models/jobType'

/** Names one job: its type and its UID, or both as `TYPE/uid`. */
export type TaskRef = readonly [jobType: JobType, taskUid: string] | string

export interface ParsedTaskRef {
    readonly jobType: JobType
    readonly taskUid: string
}

const jobTypePattern = /^[A-Z][A-Z0-9_]*$/

/**
 * Reads `["DATA_INTEGRITY", "JaeRXwGgRoj"]` or `"DATA_INTEGRITY/JaeRXwGgRoj"`.
 *
 * @throws TypeError on anything else: a wrong reference would be polled in vain
 */
export function parseTaskRef(taskRef: TaskRef): ParsedTaskRef {
    const parts: readonly unknown[] =
        typeof taskRef === 'string'
            ? taskRef.split('/')
            : Array.isArray(taskRef)
              ? taskRef
              : []
    const [jobType, taskUid] = parts
    if (
        parts.length !== 2 ||
        typeof jobType !== 'string' ||
        typeof taskUid !== 'string' ||
        !jobTypePattern.test(jobType) ||
        !isUid(taskUid)
    ) {
        throw new TypeError(
            `A task is named by [type, uid] or "TYPE/uid", got ${JSON.stringify(taskRef)}.`
        )
    }
    return { jobType, taskUid }
}
