import type { ServerVersion } from '../http/serverVersion'
import { uidOf } from '../world/random'

/** A row of the notifier, before it is put on the wire. */
export type NotificationRow = {
    atMs: number
    level: string
    message: string
    completed: boolean
    /** The job's parameters; they come with the first row. */
    parameters?: unknown
    isFirst?: boolean
}

export const infoRow = (
    atMs: number,
    message: string,
    completed = false
): NotificationRow => ({ atMs, level: 'INFO', message, completed })

export const errorRow = (
    atMs: number,
    message: string,
    completed = false
): NotificationRow => ({ atMs, level: 'ERROR', message, completed })

export const firstRow = (
    atMs: number,
    message: string,
    parameters: unknown
): NotificationRow => ({
    atMs,
    level: 'INFO',
    message,
    completed: false,
    isFirst: true,
    parameters,
})

const parametersOf = (row: NotificationRow): Record<string, unknown> => {
    if (!row.isFirst) {
        return {}
    }
    return row.parameters === undefined
        ? { dataType: 'PARAMETERS' }
        : { dataType: 'PARAMETERS', data: row.parameters }
}

/** From 2.42 the identifier is made of the millisecond, in 2.41 at random. */
export const notificationJson = (
    version: ServerVersion,
    category: string,
    row: NotificationRow,
    time: string,
    uniqueKey: string
): Record<string, unknown> => {
    const { level, message, completed } = row
    const rest = parametersOf(row)
    if (version === '2.41') {
        const uid = uidOf(`row ${uniqueKey}`)
        return {
            uid,
            level,
            category,
            time,
            message,
            completed,
            ...rest,
            id: uid,
        }
    }
    const uid = uidOf(row.atMs)
    return { level, category, message, completed, ...rest, id: uid, time, uid }
}
