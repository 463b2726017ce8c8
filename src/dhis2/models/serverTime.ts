import { fixedOffsetMs, zoneOffsetMs } from './zoneOffset'

/**
 * DHIS2 writes moments without a zone, "2026-11-23T12:30:01.123"; they are in
 * the zone that `systemInfo.serverTimeZoneId` names.
 */
const localMoment =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:?\d{2})?$/

const dayMs = 86_400_000

/**
 * A moment of the server as milliseconds since 1970, UTC; undefined when the
 * text is no moment. Of an hour that comes twice when clocks are set back, the
 * first is meant; one that is left out is read as if clocks had gone on.
 */
export function parseServerTime(
    text: string | undefined,
    timeZoneId: string
): number | undefined {
    const match = localMoment.exec(text ?? '')
    if (!match) {
        return undefined
    }
    const [, year, month, day, hour, minute, second = '00', fraction, zone] =
        match
    const asUtc = Date.UTC(
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
        Math.floor(Number(`0.${fraction ?? 0}`) * 1000)
    )
    // Date.UTC carries over: 30 February becomes 2 March.
    const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`
    if (!new Date(asUtc).toISOString().startsWith(written)) {
        return undefined
    }
    return zone === undefined
        ? momentInZone(asUtc, timeZoneId)
        : asUtc - fixedOffsetMs(zone)
}

/** The moment at which the zone's clocks show what UTC shows at `shownMs`. */
function momentInZone(shownMs: number, timeZoneId: string): number {
    const before = zoneOffsetMs(timeZoneId, shownMs - dayMs)
    const after = zoneOffsetMs(timeZoneId, shownMs + dayMs)
    const first = shownMs - before
    if (before === after || zoneOffsetMs(timeZoneId, first) === before) {
        return first
    }
    const second = shownMs - after
    return zoneOffsetMs(timeZoneId, second) === after ? second : first
}

/** The reverse of `parseServerTime`: a moment as the server would write it. */
export function formatServerTime(epochMs: number, timeZoneId: string): string {
    const wallClock = epochMs + zoneOffsetMs(timeZoneId, epochMs)
    return new Date(wallClock).toISOString().slice(0, -1)
}
