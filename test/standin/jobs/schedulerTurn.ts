/** The scheduler does its housekeeping at :00, :20 and :40. */
const turnMs = 20_000

export const lastTurn = (nowMs: number): number =>
    Math.floor(nowMs / turnMs) * turnMs

/** When it next applies cancellations and starts what waits for a turn. */
export const nextTurn = (nowMs: number): number => lastTurn(nowMs) + turnMs
