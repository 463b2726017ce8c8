import { SystemSettings } from '../models/systemSettings'
import { as } from '../wire/answerShape'
import { read } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'

/** How long the server waits for a silent job before it frees it, in minutes. */
export interface ServerLimits {
    readonly rescheduleAfterMinutes: number
    readonly rescheduleAnalyticsAfterMinutes: number
}

/** What a server does whose settings cannot be read, or were never set. */
export const defaultLimits: ServerLimits = {
    rescheduleAfterMinutes: 10,
    rescheduleAnalyticsAfterMinutes: 10,
}

/** Limits that are asked for once, by whoever needs them first. */
export interface ServerLimitsHolder {
    /** undefined until they have been read. */
    readonly current: () => ServerLimits | undefined
    /** Reads them at the first call; never rejects. */
    readonly load: () => Promise<ServerLimits>
    /** @returns how to stop listening */
    readonly subscribe: (listener: () => void) => () => void
}

const keys = [
    'jobsRescheduleAfterMinutes',
    'jobsRescheduleAnalyticsAfterMinutes',
] as const

/**
 * Where the settings are refused or cannot be read, the server's defaults stand
 * in for them.
 *
 * `GET /api/systemSettings?key=…`, DHIS2 2.41 to 2.44.
 */
export function createServerLimits(engine: DataEngine): ServerLimitsHolder {
    const listeners = new Set<() => void>()
    let limits: ServerLimits | undefined
    let asked: Promise<ServerLimits> | undefined
    const ask = async () => {
        limits = await readLimits(engine).catch(() => defaultLimits)
        listeners.forEach((listener) => listener())
        return limits
    }
    return {
        current: () => limits,
        load: () => (asked ??= ask()),
        subscribe: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}

async function readLimits(engine: DataEngine): Promise<ServerLimits> {
    const settings = await read(
        engine,
        resourcePath(
            ['systemSettings'],
            keys.map((key) => ['key', key])
        ),
        as(SystemSettings, 'system settings')
    )
    const rescheduleAfterMinutes =
        settings.jobsRescheduleAfterMinutes ??
        defaultLimits.rescheduleAfterMinutes
    return {
        rescheduleAfterMinutes,
        rescheduleAnalyticsAfterMinutes:
            settings.jobsRescheduleAnalyticsAfterMinutes ??
            rescheduleAfterMinutes,
    }
}
