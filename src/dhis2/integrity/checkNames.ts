import * as z from 'zod/mini'
import type { DataIntegrityCheck } from '../models/dataIntegrityCheck'
import { readRows, type ReadRows } from '../reading/unreadable'
import { asList } from '../wire/answerShape'

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

/** The server takes it for a code and for nothing else. */
const isCode = (name: string) =>
    name.toUpperCase() === name && !name.includes('_')

/** The server folds the names that it is asked for, not those that it keeps. */
const folded = (name: string) => name.toLowerCase().replaceAll('-', '_')

/**
 * Whether a server that is asked for what may be a check's name looks for
 * another one. What may as well be a code or a wildcard is not called lost.
 *
 * DHIS2 2.41 to 2.43, `DefaultDataIntegrityService.expandChecks`.
 */
export function isLostByName(name: string): boolean {
    return !isCode(name) && !name.includes('*') && isLostByItsName(name)
}

/** The same of what is a check's name for sure: it came from the server. */
export function isLostByItsName(name: string): boolean {
    return isCode(name) || name.includes('*') || folded(name) !== name
}

/**
 * Whether a check is among those that are asked for by name, code or wildcard,
 * as the server reads them.
 */
export function isAskedFor(
    { name, code }: Pick<DataIntegrityCheck, 'name' | 'code'>,
    wanted: string
): boolean {
    if (isCode(wanted)) {
        return code === wanted
    }
    if (!wanted.includes('*')) {
        return folded(wanted) === name
    }
    const pattern = folded(wanted)
        .replace(/[^*_a-z0-9]+/g, '')
        .replaceAll('*', '.*')
    return new RegExp(`^${pattern}$`).test(name)
}
