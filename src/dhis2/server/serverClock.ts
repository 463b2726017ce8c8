import { parseServerTime } from '../models/serverTime'
import type { SystemInfo } from '../models/systemInfo'

/**
 * The server's clock. Ages and expiry are reckoned by it: the clock of the
 * browser can be wrong by hours.
 */
export interface ServerClock {
    readonly timeZoneId: string
    /** Milliseconds since 1970, UTC, as the server sees it. */
    readonly now: () => number
    /** A moment that the server wrote without a zone; undefined if it is none. */
    readonly epochOf: (serverTime: string | undefined) => number | undefined
}

/**
 * @param info what the server said of itself
 * @param receivedAt `Date.now()` when it said so
 */
export function serverClock(
    info: SystemInfo | undefined,
    receivedAt: number
): ServerClock {
    const timeZoneId = info?.serverTimeZoneId ?? 'UTC'
    const serverThen = parseServerTime(info?.serverDate, timeZoneId)
    const aheadMs = serverThen === undefined ? 0 : serverThen - receivedAt
    return {
        timeZoneId,
        now: () => Date.now() + aheadMs,
        epochOf: (serverTime) => parseServerTime(serverTime, timeZoneId),
    }
}
