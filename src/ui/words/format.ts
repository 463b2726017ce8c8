import i18n from '@dhis2/d2-i18n'
import { inLanguage } from './inLanguage'
import { textLanguage } from './textLanguage'

/** The language of the user, in the form that `Intl` wants, for sorting names. */
export function userLocale(): string {
    const language = i18n.language || 'en'
    try {
        return (
            Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en'
        )
    } catch {
        // DHIS2 writes some languages in forms that are no BCP 47 tags.
        return language.split(/[_-]/)[0] ?? 'en'
    }
}

/**
 * The language of the app's texts, in the form that `Intl` wants. Words,
 * numbers and dates of one text are in one language: where the app has no
 * translation, all of them are English.
 */
export function locale(): string {
    const written = textLanguage(i18n.language || 'en')
    const spoken = userLocale()
    return spoken.split('-')[0] === written ? spoken : written
}

/**
 * A region can bring digits and a calendar of its own. What stands beside our
 * texts, the server's numbers and timestamps, has neither: its digits are
 * those of the whole world, and its dates are Gregorian.
 */
const digits = { numberingSystem: 'latn' } as const
const calendar = { ...digits, calendar: 'gregory' } as const

const countFormat = inLanguage(() => new Intl.NumberFormat(locale(), digits))

/** 41250 → "41,250" */
export function formatCount(count: number): string {
    return countFormat().format(count)
}

const changeFormat = inLanguage(
    () =>
        new Intl.NumberFormat(locale(), {
            ...digits,
            signDisplay: 'exceptZero',
        })
)

/** 2 → "+2", -140 → "-140", 0 → "0" */
export function formatChange(change: number): string {
    return changeFormat().format(change)
}

const percentFormat = (maximumFractionDigits: number) =>
    inLanguage(
        () =>
            new Intl.NumberFormat(locale(), {
                ...digits,
                style: 'percent',
                maximumFractionDigits,
            })
    )
const smallPercentFormat = percentFormat(1)
const wholePercentFormat = percentFormat(0)

/** The smallest share that is written out. */
const smallestPercentage = 0.1

/** 12.14 (per cent) → "12%", 0.03 → "<0.1%": something is never "0%". */
export function formatPercentage(percentage: number): string {
    if (percentage > 0 && percentage < smallestPercentage) {
        return formatLessThan(smallestPercentage)
    }
    const format = percentage < 10 ? smallPercentFormat : wholePercentFormat
    return format().format(percentage / 100)
}

/**
 * 1 (per cent) → "<1%". In a page that runs from right to left the sign would
 * be turned round and go to the wrong end; isolated, it goes with its number.
 */
export function formatLessThan(percentage: number): string {
    return `\u2068<${formatPercentage(percentage)}\u2069`
}

const unitFormat = (unit: string) =>
    inLanguage(
        () =>
            new Intl.NumberFormat(locale(), {
                ...digits,
                style: 'unit',
                unit,
                unitDisplay: 'short',
                maximumFractionDigits: 1,
            })
    )
const unitFormats = {
    millisecond: unitFormat('millisecond'),
    second: unitFormat('second'),
    minute: unitFormat('minute'),
    hour: unitFormat('hour'),
}

function formatUnit(value: number, unit: keyof typeof unitFormats): string {
    return unitFormats[unit]().format(value)
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/**
 * 936 → "936 ms", 20021 → "20 sec", 150000 → "2 min 30 sec". Of two clocks one
 * can be behind: what would end before it began took no time.
 */
export function formatDuration(durationMs: number): string {
    const ms = Math.max(0, durationMs)
    if (ms < second) {
        return formatUnit(Math.round(ms), 'millisecond')
    }
    if (ms < minute) {
        const seconds = ms / second
        return formatUnit(
            seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds),
            'second'
        )
    }
    const whole = Math.round(ms / second)
    const parts = [
        [Math.floor(whole / 3600), 'hour'],
        [Math.floor((whole % 3600) / 60), 'minute'],
        [whole % 60, 'second'],
    ] as const
    return parts
        .filter(([value]) => value > 0)
        .slice(0, 2)
        .map(([value, unit]) => formatUnit(value, unit))
        .join(' ')
}

const ageFormat = inLanguage(
    () =>
        new Intl.RelativeTimeFormat(locale(), {
            ...digits,
            numeric: 'auto',
            style: 'short',
        })
)

/** How long ago, in words: "3 min. ago". Negative ages are "now". */
export function formatAge(ageMs: number): string {
    const age = Math.max(0, ageMs)
    const [value, unit] =
        age < minute
            ? [Math.floor(age / second), 'second' as const]
            : age < hour
              ? [Math.floor(age / minute), 'minute' as const]
              : age < day
                ? [Math.floor(age / hour), 'hour' as const]
                : [Math.floor(age / day), 'day' as const]
    return ageFormat().format(-value, unit)
}

const momentFormat = inLanguage(
    () =>
        new Intl.DateTimeFormat(locale(), {
            ...calendar,
            dateStyle: 'medium',
            timeStyle: 'medium',
        })
)

/** A moment in the user's own time zone. */
export function formatMoment(epochMs: number): string {
    return momentFormat().format(epochMs)
}

const timeOfDayFormat = inLanguage(
    () =>
        new Intl.DateTimeFormat(locale(), {
            ...calendar,
            timeStyle: 'medium',
        })
)

/** The time of day in the user's own time zone, to the second. */
export function formatTimeOfDay(epochMs: number): string {
    return timeOfDayFormat().format(epochMs)
}

const shortTimeFormat = inLanguage(
    () => new Intl.DateTimeFormat(locale(), { ...calendar, timeStyle: 'short' })
)

/** The time of day in the user's own time zone, to the minute. */
export function formatShortTime(epochMs: number): string {
    return shortTimeFormat().format(epochMs)
}

const shortMomentFormat = inLanguage(
    () =>
        new Intl.DateTimeFormat(locale(), {
            dateStyle: 'medium',
            ...calendar,
            timeStyle: 'short',
        })
)

/** A moment to the minute: "18:15" today, "Nov 23, 2026, 18:15" else. */
export function formatShortMoment(epochMs: number, now = Date.now()): string {
    const isToday =
        new Date(epochMs).toDateString() === new Date(now).toDateString()
    return (isToday ? shortTimeFormat : shortMomentFormat)().format(epochMs)
}
