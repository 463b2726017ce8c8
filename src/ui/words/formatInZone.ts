import { locale } from './format'
import { inLanguage } from './inLanguage'

function zonedFormat(timeZone: string): Intl.DateTimeFormat {
    const options = {
        numberingSystem: 'latn',
        calendar: 'gregory',
        dateStyle: 'medium',
        timeStyle: 'short',
    } as const
    try {
        return new Intl.DateTimeFormat(locale(), { ...options, timeZone })
    } catch {
        // A zone that this browser does not know: a time that says its own.
        return new Intl.DateTimeFormat(locale(), {
            numberingSystem: options.numberingSystem,
            calendar: options.calendar,
            year: 'numeric',
            month: 'short',
            day: 'numeric',
            hour: 'numeric',
            minute: '2-digit',
            timeZone: 'UTC',
            timeZoneName: 'short',
        })
    }
}

const formats = inLanguage(() => new Map<string, Intl.DateTimeFormat>())

/** A moment to the minute as the clocks of a time zone (IANA name) show it. */
export function formatInZone(epochMs: number, timeZone: string): string {
    const known = formats().get(timeZone)
    const format = known ?? zonedFormat(timeZone)
    if (known === undefined) {
        formats().set(timeZone, format)
    }
    return format.format(epochMs)
}
