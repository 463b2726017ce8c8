export type ServerTime = {
    timeZoneId: string
    /** Local time without a zone: `2026-11-23T12:30:01.123`. */
    format(epochMs: number): string
    /** Local wall clock as if it were UTC, for calendar arithmetic. */
    toLocalMs(epochMs: number): number
    fromLocalMs(localMs: number): number
}

const hourMs = 3_600_000

export const createServerTime = (timeZoneId: string): ServerTime => {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone: timeZoneId,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    })
    const offsets = new Map<number, number>()

    const measureOffset = (epochMs: number): number => {
        const part: Record<string, number> = {}
        for (const { type, value } of parts.formatToParts(epochMs)) {
            part[type] = Number(value)
        }
        const { year = 0, month = 1, day = 1 } = part
        const { hour = 0, minute = 0, second = 0 } = part
        const local = Date.UTC(year, month - 1, day, hour, minute, second)
        return local - Math.floor(epochMs / 1000) * 1000
    }

    const offsetAt = (epochMs: number): number => {
        const bucket = Math.floor(epochMs / (hourMs / 4))
        const known = offsets.get(bucket)
        if (known !== undefined) {
            return known
        }
        const offset = measureOffset(epochMs)
        offsets.set(bucket, offset)
        return offset
    }

    const toLocalMs = (epochMs: number) => epochMs + offsetAt(epochMs)
    return {
        timeZoneId,
        toLocalMs,
        fromLocalMs: (localMs) => {
            const guess = localMs - offsetAt(localMs)
            return localMs - offsetAt(guess)
        },
        format: (epochMs) =>
            new Date(toLocalMs(epochMs)).toISOString().slice(0, -1),
    }
}
