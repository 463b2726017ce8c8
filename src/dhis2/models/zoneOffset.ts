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
export function zoneOffsetMs(timeZoneId: string, epochMs: number): number {
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

/** `+05:30`, `-0330` or `Z` in milliseconds. */
export function fixedOffsetMs(zone: string): number {
    if (zone === 'Z') {
        return 0
    }
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
    return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000
}
