/** The length of each part of a name: file systems take 255 bytes in all. */
const partCharacters = 40

/**
 * A part of a file name: letters and digits of any script, and a hyphen for
 * all else. So nothing in it is a path, a hidden character or an order to turn
 * round what follows.
 */
const slug = (text: string): string =>
    [
        ...text
            .normalize('NFC')
            .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
            .replace(/^-+/, ''),
    ]
        .slice(0, partCharacters)
        .join('')
        .replace(/-+$/, '')
        .toLowerCase()

interface ExportFileNaming {
    /** The system's own name; text of the server. */
    readonly systemName: string | undefined
    /** What the rows are of, such as "issues" or the name of a run. */
    readonly scope: string
    /** Milliseconds since 1970. */
    readonly exportedAt: number
    /** IANA name; one that is not known counts as UTC. */
    readonly timeZone: string
    /** Without a dot. */
    readonly extension: string
}

/** `integrity-kalindi-his-issues-2026-11-27-0815.csv` */
export function exportFileName({
    systemName = '',
    scope,
    exportedAt,
    timeZone,
    extension,
}: ExportFileNaming): string {
    const parts = [
        'integrity',
        slug(systemName),
        slug(scope),
        stampOf(exportedAt, timeZone),
    ].filter((part) => part !== '')
    return `${parts.join('-')}.${extension}`
}

/** `2026-11-27-0815`, by the clocks of a zone. */
function stampOf(epochMs: number, timeZone: string): string {
    const parts = new Map(
        stampFormat(timeZone)
            .formatToParts(epochMs)
            .map(({ type, value }) => [type, value])
    )
    const [year, month, day, hour, minute] = [
        'year',
        'month',
        'day',
        'hour',
        'minute',
    ].map((part) => parts.get(part as Intl.DateTimeFormatPartTypes) ?? '')
    return `${year}-${month}-${day}-${hour}${minute}`
}

function stampFormat(timeZone: string): Intl.DateTimeFormat {
    const options = {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        calendar: 'gregory',
        numberingSystem: 'latn',
    } as const
    try {
        return new Intl.DateTimeFormat('en', { ...options, timeZone })
    } catch {
        return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' })
    }
}
