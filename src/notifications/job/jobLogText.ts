import type { FeedRow } from '../feed/feedRows'
import { readableLines } from '../report/readableValue'

export interface JobLog {
    readonly jobType: string
    readonly taskUid: string
    readonly rows: readonly FeedRow[]
}

/** The feed as plain text, a line a row, in the server's own times and words. */
export function jobLogText({ jobType, taskUid, rows }: JobLog): string {
    const lines = rows.flatMap(({ notification }) => {
        const { time, level, message, completed } = notification
        const words = [
            time ?? '-',
            level ?? '-',
            message ?? '',
            completed === true ? '(completed)' : '',
        ]
        const extra = readableLines(notification.data).map(
            ({ path, text }) => `    ${path}: ${text}`
        )
        return [words.filter((word) => word !== '').join('  '), ...extra]
    })
    return [`${jobType} ${taskUid}`, ...lines, ''].join('\n')
}

/** e.g. `analytics-table-JaeRXwGgRoj.log` */
export function jobLogFileName({
    jobType,
    taskUid,
}: Pick<JobLog, 'jobType' | 'taskUid'>): string {
    return `${jobType.toLowerCase().replaceAll('_', '-')}-${taskUid}.log`
}
