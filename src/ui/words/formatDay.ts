import { locale } from './format'
import { inLanguage } from './inLanguage'

const dayFormat = inLanguage(
    () =>
        new Intl.DateTimeFormat(locale(), {
            numberingSystem: 'latn',
            calendar: 'gregory',
            dateStyle: 'medium',
            timeZone: 'UTC',
        })
)

/** "2026-12-31" → "Dec 31, 2026"; what is no day stays as it is. */
export function formatDay(day: string): string {
    const midnight = Date.parse(`${day}T00:00:00.000Z`)
    return Number.isNaN(midnight) ? day : dayFormat().format(midnight)
}
