import { formatCount } from '../../ui/format'
import type { FilterChoice } from '../../ui/FilterMenu'
import type { JobRow } from '../feed/jobRow'

/** The values that occur, with how often; what occurs nowhere is no choice. */
export function filterChoices(
    rows: readonly JobRow[],
    property: 'jobType' | 'state' | 'level',
    labelOf: (value: string) => string
): readonly FilterChoice[] {
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
