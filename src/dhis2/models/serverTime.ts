/**
 * DHIS2 writes moments without a zone, "2026-11-23T12:30:01.123"; they are in
 * the zone that `systemInfo.serverTimeZoneId` names.
 */
const localMoment =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:?\d{2})?$/

const dayMs = 86_400_000

/** The parts of a moment that a formatter gives back for its zone. */
const zoneFormats = new Map<string, Intl.DateTimeFormat>()

/** A server may name a zone this browser does not know: UTC then. */
function zoneFormat(timeZoneId: string): Intl.DateTimeFormat {
    const known = zoneFormats.get(timeZoneId)
    if (known) {
        return known
    }
    const options: Intl.DateTimeFormatOptions = {
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }
    let format: Intl.DateTimeFormat
    try {
        format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
            ...options,
            timeZone: timeZoneId,
        })
    } catch {
        format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
            ...options,
            timeZone: 'UTC',
        })
    }
    zoneFormats.set(timeZoneId, format)
    return format
}

/** Clocks are set forward and back at whole quarters of an hour, UTC. */
const quarterMs = 15 * 60_000

/** Offsets by quarter of an hour, by zone: a formatter costs 15 µs a moment. */
const knownOffsets = new Map<string, Map<number, number>>()

/** What Java calls a zone without a place: `GMT+05:30`, which Intl refuses. */
const javaOffset = /^(?:GMT|UTC|UT)?([+-])(\d{1,2})(?::?(\d{2}))?$/

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function zoneOffsetMs(timeZoneId: string, epochMs: number): number {
    const fixed = javaOffset.exec(timeZoneId)
    if (fixed) {
        const [, sign = '+', hours = '0', minutes = '00'] = fixed
        return fixedOffsetMs(`${sign}${hours.padStart(2, '0')}:${minutes}`)
    }
    let offsets = knownOffsets.get(timeZoneId)
    if (offsets === undefined) {
        offsets = new Map()
        knownOffsets.set(timeZoneId, offsets)
    }
    const quarter = Math.floor(epochMs / quarterMs)
    let offsetMs = offsets.get(quarter)
    if (offsetMs === undefined) {
        offsetMs = formattedOffsetMs(timeZoneId, quarter * quarterMs)
        offsets.set(quarter, offsetMs)
    }
    return offsetMs
}

function formattedOffsetMs(timeZoneId: string, epochMs: number): number {
    const part = Object.fromEntries(
        zoneFormat(timeZoneId)
            .formatToParts(epochMs)
            .map(({ type, value }) => [type, Number(value)])
    )
    const wallClock = Date.UTC(
        part.year ?? 0,
        (part.month ?? 1) - 1,
        part.day,
        part.hour,
        part.minute,
        part.second
    )
    return wallClock - Math.floor(epochMs / 1000) * 1000
}

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

function fixedOffsetMs(zone: string): number {
    if (zone === 'Z') {
        return 0
    }
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
    return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000
}
