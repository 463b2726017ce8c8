const dayMs = 86_400_000

type CronFields = {
    seconds: number[]
    minutes: number[]
    hours: number[]
    matchesDay: (date: Date) => boolean
}

const weekDays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

const partValues = (part: string, from: number, to: number): number[] => {
    const [range = '', stepText] = part.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    const [lowText = '', highText] =
        range === '*' || range === '?'
            ? [String(from), String(to)]
            : range.split('-')
    const low = Number(lowText)
    const high = Number(highText ?? (stepText === undefined ? lowText : to))
    const isSane = low >= from && high <= to && low <= high && step > 0
    if (!isSane || lowText === '') {
        throw new RangeError(`Not a cron field: ${part}`)
    }
    const values: number[] = []
    for (let value = low; value <= high; value += step) {
        values.push(value)
    }
    return values
}

const fieldValues = (field: string, from: number, to: number): number[] =>
    field.split(',').flatMap((part) => partValues(part, from, to))

const namedDays = (field: string): string =>
    field
        .toUpperCase()
        .replace(/[A-Z]{3}/g, (name) => String(weekDays.indexOf(name)))

const parse = (expression: string): CronFields => {
    const fields = expression.trim().split(/\s+/)
    const [second, minute, hour, day, month, weekDay] = fields
    if (fields.length !== 6 || !second || !minute || !hour) {
        throw new RangeError(`Not a cron expression: ${expression}`)
    }
    const days = fieldValues(day ?? '*', 1, 31)
    const months = fieldValues(month ?? '*', 1, 12)
    const daysOfWeek = fieldValues(namedDays(weekDay ?? '*'), 0, 7)
    return {
        seconds: fieldValues(second, 0, 59),
        minutes: fieldValues(minute, 0, 59),
        hours: fieldValues(hour, 0, 23),
        matchesDay: (date) =>
            days.includes(date.getUTCDate()) &&
            months.includes(date.getUTCMonth() + 1) &&
            daysOfWeek.some((value) => value % 7 === date.getUTCDay()),
    }
}

export const isCronExpression = (expression: string): boolean => {
    try {
        parse(expression)
        return true
    } catch {
        return false
    }
}

const firstInDay = (
    fields: CronFields,
    midnight: number,
    after: number
): number | undefined => {
    for (const hour of fields.hours) {
        for (const minute of fields.minutes) {
            for (const second of fields.seconds) {
                const at =
                    midnight + ((hour * 60 + minute) * 60 + second) * 1000
                if (at > after) {
                    return at
                }
            }
        }
    }
    return undefined
}

/** The first moment after this one, both in local wall clock time. */
export const nextCronTime = (
    expression: string,
    afterLocalMs: number
): number | undefined => {
    const fields = parse(expression)
    const today = Math.floor(afterLocalMs / dayMs) * dayMs
    for (let day = 0; day < 800; day += 1) {
        const midnight = today + day * dayMs
        if (fields.matchesDay(new Date(midnight))) {
            const found = firstInDay(fields, midnight, afterLocalMs)
            if (found !== undefined) {
                return found
            }
        }
    }
    return undefined
}
