import { stripMs } from './stripLayout'

export interface StripHour {
    readonly epochMs: number
    /** Share of the strip's length, from its beginning. */
    readonly at: number
}

const hourMs = 60 * 60 * 1000
const everyHours = 3

/** Beyond these a word would stick out, or lie over that of the end. */
const firstAt = 0.02
const lastAt = 0.93

/** The hours of the day that are written under the strip, oldest first. */
export function stripHours(now: number): readonly StripHour[] {
    const wholeHour = new Date(now).setMinutes(0, 0, 0)
    return Array.from(
        { length: stripMs / hourMs },
        (_, hours) => wholeHour - hours * hourMs
    )
        .filter((epochMs) => new Date(epochMs).getHours() % everyHours === 0)
        .map((epochMs) => ({ epochMs, at: 1 - (now - epochMs) / stripMs }))
        .filter(({ at }) => at >= firstAt && at <= lastAt)
        .reverse()
}
