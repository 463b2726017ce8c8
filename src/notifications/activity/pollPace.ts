import { backoffMs, longestBackoffMs } from '../../dhis2/wire/delay'

/** While somebody looks at the jobs and one of them is at work. */
const watchedIntervalMs = 2_000

/** While one is at work and only a badge and the docked panel tell of it. */
const unwatchedIntervalMs = 20_000

const idleIntervalMs = 30_000

/** What decides how soon to ask again. */
export interface PollSituation {
    readonly isActive: boolean
    /** The page of the jobs is open. */
    readonly isWatched: boolean
    /** The last question had no good answer. */
    readonly isFailing: boolean
    /** Asking again may help; it does not once the session has ended. */
    readonly mayPass: boolean
}

/** Pause before the next question; false: until something else asks. */
export function activityIntervalMs(situation: PollSituation): number | false {
    const intervalMs = healthyIntervalMs(situation)
    if (!situation.isFailing) {
        return intervalMs
    }
    return situation.mayPass ? backoffMs(intervalMs, 3) : false
}

function healthyIntervalMs({ isActive, isWatched }: PollSituation): number {
    if (!isActive) {
        return idleIntervalMs
    }
    return isWatched ? watchedIntervalMs : unwatchedIntervalMs
}

/** The lines of what runs lag 15 seconds behind, so they are asked rarely. */
export function runningIntervalMs(isWatched: boolean): number {
    return isWatched ? 3 * watchedIntervalMs : longestBackoffMs
}
