import { isActive, type JobState } from '../marks/jobState'

/** What places a job on the strip; moments in milliseconds since 1970. */
export interface StripJob {
    readonly taskUid: string
    readonly state: JobState
    readonly startedAt: number | undefined
    readonly endedAt: number | undefined
}

/** Shares of the strip's length, from its beginning. */
export interface StripBar<Job> {
    readonly job: Job
    readonly start: number
    readonly length: number
    /** The row that it stands in, 0 for the first. */
    readonly lane: number
}

export interface StripLayout<Job> {
    /** By time, the oldest first. */
    readonly bars: readonly StripBar<Job>[]
    readonly lanes: number
    /** Jobs of the day for which there was no room. */
    readonly leftOut: number
}

/** How far back the strip goes. */
export const stripMs = 24 * 60 * 60 * 1000

/** A job of a second is to be seen, and to be hit with a finger. */
const leastLength = 0.02

/** More would push the table away. */
const mostLanes = 4

/**
 * Places the jobs of the last 24 hours so that no bar lies over another.
 *
 * @param jobs those that come first have first choice of the room
 * @param now the server's clock, milliseconds since 1970
 */
export function stripLayout<Job extends StripJob>(
    jobs: readonly Job[],
    now: number
): StripLayout<Job> {
    const lanes: StripBar<Job>[][] = []
    let leftOut = 0
    for (const job of jobs) {
        const span = spanOf(job, now)
        if (span === undefined) {
            continue
        }
        const free = lanes.findIndex((bars) =>
            bars.every((bar) => !overlaps(bar, span))
        )
        const lane = free < 0 ? lanes.length : free
        if (lane >= mostLanes) {
            leftOut += 1
        } else {
            lanes[lane] = [...(lanes[lane] ?? []), { ...span, job, lane }]
        }
    }
    return {
        bars: lanes
            .flat()
            .sort(
                (one, other) => one.start - other.start || one.lane - other.lane
            ),
        lanes: lanes.length,
        leftOut,
    }
}

type Span = Pick<StripBar<unknown>, 'start' | 'length'>

function overlaps(one: Span, other: Span): boolean {
    return (
        one.start < other.start + other.length &&
        other.start < one.start + one.length
    )
}

/** Undefined of a job that has not begun, or was over before. */
function spanOf(
    { state, startedAt, endedAt }: StripJob,
    now: number
): Span | undefined {
    if (startedAt === undefined || state === 'queued') {
        return undefined
    }
    const isAtWork = isActive(state) || state === 'stuck'
    const until = Math.min(isAtWork ? now : (endedAt ?? startedAt), now)
    if (until <= now - stripMs) {
        return undefined
    }
    const shareOf = (epochMs: number) =>
        Math.min(Math.max(1 - (now - epochMs) / stripMs, 0), 1)
    const from = shareOf(startedAt)
    const length = Math.max(shareOf(until) - from, leastLength)
    return { start: Math.min(from, 1 - length), length }
}
