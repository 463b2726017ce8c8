import { isObject } from '../../dhis2/reading/isObject'
import type { JobRow } from './rows/jobRow'

/** What of each job has been seen: `JobRow.newest` by UID. */
export type ReadMarks = Readonly<Record<string, string>>

/** A job is unread when it has said or become something else since. */
export function isUnread(row: JobRow, marks: ReadMarks): boolean {
    return row.newest !== '' && marks[row.taskUid] !== row.newest
}

export function markRead(rows: readonly JobRow[], marks: ReadMarks): ReadMarks {
    const marked = Object.fromEntries(
        rows.map(({ taskUid, newest }) => [taskUid, newest])
    )
    return { ...marks, ...marked }
}

/** Without those of jobs that the server has forgotten. */
export function marksOf(rows: readonly JobRow[], marks: ReadMarks): ReadMarks {
    const kept = new Set(rows.map(({ taskUid }) => taskUid))
    return Object.fromEntries(
        Object.entries(marks).filter(([taskUid]) => kept.has(taskUid))
    )
}

/** Undefined when nothing (readable) is stored: a first visit. */
export function parseReadMarks(stored: string | null): ReadMarks | undefined {
    try {
        const marks: unknown = JSON.parse(stored ?? 'null')
        return isObject(marks) &&
            Object.values(marks).every((mark) => typeof mark === 'string')
            ? (marks as ReadMarks)
            : undefined
    } catch {
        return undefined
    }
}
