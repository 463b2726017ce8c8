import * as z from 'zod/mini'
import { readRows, type ReadRows } from './models/unreadable'
import { asList } from './request'

/** Reads a list of check names that stands at `path`. */
export function checkNamesAt(path: readonly string[]) {
    return (raw: unknown): ReadRows<string> =>
        readRows(z.string(), asList('a list of check names')(raw), path)
}

/**
 * The names, and what was set aside as the JSON that it came as, behind them:
 * a server that still has one check to do is not one that has none.
 */
export function withUnreadableNames({
    rows,
    unreadable,
}: ReadRows<string>): readonly string[] {
    return [...rows, ...unreadable.map(({ raw }) => JSON.stringify(raw))]
}

/** The server takes it for a code: it looks such names up beside the others. */
const isCode = (name: string) =>
    name.toUpperCase() === name && !name.includes('_')

/**
 * Whether a server that is asked for this check by name looks for another one:
 * it folds the names it is asked for, not those that it keeps.
 *
 * DHIS2 2.41 to 2.43, `DefaultDataIntegrityService.expandChecks`.
 */
export function isLostByName(name: string): boolean {
    return (
        !isCode(name) &&
        !name.includes('*') &&
        name.toLowerCase().replaceAll('-', '_') !== name
    )
}
