import { formatCount } from '../../ui/words/format'
import type { JobRow } from './rows/jobRow'

interface CountedChoice {
    readonly value: string
    readonly label: string
    readonly count: string
}

/** The values that occur, with how often; what occurs nowhere is no choice. */
export function filterChoices(
    rows: readonly JobRow[],
    property: 'jobType' | 'state' | 'level',
    labelOf: (value: string) => string
): readonly CountedChoice[] {
    const counts = new Map<string, number>()
    for (const row of rows) {
        const value = row[property] ?? ''
        counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
        .filter(([value]) => value !== '')
        .map(([value, count]) => ({
            value,
            label: labelOf(value),
            count: formatCount(count),
        }))
        .sort((one, other) => one.label.localeCompare(other.label))
}
