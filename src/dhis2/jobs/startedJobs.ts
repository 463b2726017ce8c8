import type { KeptTexts } from '../server/browserStorage'
import { isObject } from '../reading/isObject'

/** A job that was started here and now. */
export interface StartedJobRef {
    readonly jobType: string
    readonly taskUid: string
    /** Browser clock: a configured job can be started again and again. */
    readonly announcedAt?: number | undefined
}

/**
 * The jobs that this tab has started, newest first. Whoever starts one through
 * an accessor announces it without knowing it; whoever follows jobs listens.
 */
export interface StartedJobs {
    readonly list: () => readonly StartedJobRef[]
    readonly announce: (job: StartedJobRef) => void
    /** @returns how to stop listening */
    readonly subscribe: (listener: () => void) => () => void
}

/** One tab may come to know several servers, and one server several users. */
const keyOf = (owner: string) => `integrity-monitor:started-jobs:${owner}`
const remembered = 20

/**
 * @param storage keeps the list over a reload of the tab
 * @param owner names the server and the user whose jobs they are
 */
export function createStartedJobs(
    storage: KeptTexts,
    owner: string
): StartedJobs {
    const storageKey = keyOf(owner)
    let jobs = readStored(storage, storageKey)
    const listeners = new Set<() => void>()
    return {
        list: () => jobs,
        announce: ({ jobType, taskUid }) => {
            const others = jobs.filter((job) => job.taskUid !== taskUid)
            const job = { jobType, taskUid, announcedAt: Date.now() }
            jobs = [job, ...others].slice(0, remembered)
            try {
                storage.setItem(storageKey, JSON.stringify(jobs))
            } catch {
                // A full or forbidden storage costs no more than the memory.
            }
            listeners.forEach((listener) => listener())
        },
        subscribe: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}

function readStored(
    storage: Pick<Storage, 'getItem'>,
    storageKey: string
): readonly StartedJobRef[] {
    try {
        const stored: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]')
        return Array.isArray(stored) ? stored.filter(isRef) : []
    } catch {
        return []
    }
}

function isRef(value: unknown): value is StartedJobRef {
    return (
        isObject(value) &&
        typeof value.jobType === 'string' &&
        typeof value.taskUid === 'string'
    )
}
