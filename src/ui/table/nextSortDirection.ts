export type SortDirection = 'asc' | 'desc'

/**
 * What a click on the head of a column asks for. Numbers and severities begin
 * with the largest, words with A; a second click turns the order round.
 *
 * @param current direction of this column; undefined while another one sorts
 */
export function nextSortDirection(
    current: SortDirection | undefined,
    first: SortDirection
): SortDirection {
    if (current === undefined) {
        return first
    }
    return current === 'asc' ? 'desc' : 'asc'
}
