import { Dhis2Error, SessionEndedError } from '../errors'
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

/** Limits that are read once, by whoever needs them first. */
export interface ServerLimitsHolder {
    /** undefined until they have been read. */
    readonly current: () => ServerLimits | undefined
    /**
     * Reads them unless they are known. Never rejects: undefined says that they
     * are not known for now, and may be at a later call.
     */
    readonly load: () => Promise<ServerLimits | undefined>
    /** @returns how to stop listening */
    readonly subscribe: (listener: () => void) => () => void
}

/** What asks at every look at a job must not ask a server in trouble so often. */
const retryAfterMs = 60_000

const keys = [
    'jobsRescheduleAfterMinutes',
    'jobsRescheduleAnalyticsAfterMinutes',
] as const

/**
 * Where the settings are refused or make no sense, the server's defaults stand
 * in for them; not so where the line was cut or the session had ended.
 *
 * `GET /api/systemSettings?key=…`, DHIS2 2.41 to 2.44.
 */
export function createServerLimits(
    engine: DataEngine,
    now: () => number = Date.now
): ServerLimitsHolder {
    const listeners = new Set<() => void>()
    let limits: ServerLimits | undefined
    let asked: Promise<ServerLimits | undefined> | undefined
    let retryAt = Infinity
    const ask = async () => {
        retryAt = Infinity
        try {
            limits = await readLimits(engine)
        } catch (error) {
            if (isPassing(error)) {
                retryAt = now() + retryAfterMs
                return undefined
            }
            limits = defaultLimits
        }
        listeners.forEach((listener) => listener())
        return limits
    }
    return {
        current: () => limits,
        load: () => {
            if (asked === undefined || now() >= retryAt) {
                asked = ask()
            }
            return asked
        },
        subscribe: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}

const isPassing = (error: unknown) =>
    error instanceof Dhis2Error &&
    (error.mayPass || error instanceof SessionEndedError)

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
