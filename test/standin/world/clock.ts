export type Clock = {
    /** World time in epoch milliseconds. */
    now(): number
    /** Moves the world on without waiting, for example past an expiry. */
    advance(durationMs: number): void
}

/** Runs with the real time, `speed` times as fast. */
export const createClock = (speed = 1): Clock => {
    const startedAt = Date.now()
    let skippedMs = 0
    return {
        now: () =>
            Math.floor(
                startedAt + (Date.now() - startedAt) * speed + skippedMs
            ),
        advance: (durationMs) => {
            skippedMs += durationMs
        },
    }
}

/** Stands still until it is moved: for tests that tell every step. */
export const createHandClock = (
    startsAt = Date.UTC(2026, 10, 23, 12, 30, 1, 123)
): Clock => {
    let nowMs = startsAt
    return {
        now: () => nowMs,
        advance: (durationMs) => {
            nowMs += durationMs
        },
    }
}
