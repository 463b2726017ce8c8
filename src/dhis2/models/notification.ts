import * as z from 'zod/mini'
import { absent, isTextOrMissing } from '../reading/absent'
import { isObject } from '../reading/isObject'
import { JobType } from './jobType'
import { openSet, type OpenSet } from '../reading/openSet'

const levels = openSet(['OFF', 'DEBUG', 'LOOP', 'INFO', 'WARN', 'ERROR'])

/** Weight of a notification; open set. A LOOP row replaces the LOOP row before it. */
export type NotificationLevel = OpenSet<(typeof levels.known)[number]>
export const NotificationLevel = levels.schema
export const knownNotificationLevels = levels.known

const dataTypes = openSet(['PARAMETERS'])

/** What `data` of a notification holds; open set. */
export type NotificationDataType = OpenSet<(typeof dataTypes.known)[number]>
export const NotificationDataType = dataTypes.schema

/**
 * One row of a job's notification feed.
 *
 * Source: `GET /api/system/tasks`, `…/{jobType}` and `…/{jobType}/{jobId}`,
 * DHIS2 2.41 to 2.43. `completed: true` can stand on several rows of one job
 * and does not tell how it ended: the job record does.
 */
export const Notification = z.looseObject({
    /** From 2.42 made from the millisecond: rows of one moment share it. */
    uid: absent(z.string()),
    id: absent(z.string()),
    level: absent(NotificationLevel),
    /** The type of the job that speaks. */
    category: absent(JobType),
    /** Server time without zone. */
    time: absent(z.string()),
    message: absent(z.string()),
    completed: absent(z.boolean()),
    dataType: absent(NotificationDataType),
    data: z.optional(z.unknown()),
})
export type Notification = Readonly<z.infer<typeof Notification>>

/**
 * Says whether a row is already what the schema would make of it. A feed has
 * up to 500 rows and is to be on the screen within a frame. A property test
 * holds the two together.
 */
export function isNotification(raw: unknown): raw is Notification {
    if (!isObject(raw)) {
        return false
    }
    return (
        isTextOrMissing(raw.uid) &&
        isTextOrMissing(raw.id) &&
        isTextOrMissing(raw.level) &&
        isTextOrMissing(raw.category) &&
        isTextOrMissing(raw.time) &&
        isTextOrMissing(raw.message) &&
        isTextOrMissing(raw.dataType) &&
        (raw.completed === undefined || typeof raw.completed === 'boolean')
    )
}

/**
 * Tells two notifications of one job apart. `uid` alone does not, see above;
 * `completed` is part of it because the first and the last row of a job with
 * nothing to do can share a moment, level and (empty) message.
 */
export function notificationIdentity(row: Notification): string {
    // Only the message can have a space in it, and it comes last.
    const mark = row.uid ?? row.id ?? row.time
    return `${mark} ${row.level} ${row.completed} ${row.message}`
}

/** A job begins with its parameters, which outlive its record in the feed. */
export function announcedParameters(
    notifications: readonly Notification[]
): unknown {
    return notifications.find(({ dataType }) => dataType === 'PARAMETERS')?.data
}
