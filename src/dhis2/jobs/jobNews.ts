import type { JobConfiguration } from '../models/jobConfiguration'

/**
 * Records of jobs as somebody in this app has just read them: news for
 * everybody else who shows jobs, without a request of their own.
 */
export interface JobNews {
    readonly publish: (job: JobConfiguration) => void
    /** @returns how to stop listening */
    readonly subscribe: (
        listener: (job: JobConfiguration) => void
    ) => () => void
}

export function createJobNews(): JobNews {
    const listeners = new Set<(job: JobConfiguration) => void>()
    return {
        publish: (job) => listeners.forEach((listener) => listener(job)),
        subscribe: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}
