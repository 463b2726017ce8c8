import { DataIntegrityReport } from '../models/dataIntegrityReport'
import type { ReadRows } from '../reading/unreadable'
import { isLostByItsName } from './checkNames'
import { AbortedError } from '../errors'
import type { CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import {
    type IntegrityKind,
    readResults,
    readCheckNames,
    readNamedResults,
} from './integrityResults'

/**
 * All results that the server holds. Slow checks are among them in an answer
 * without names on the servers seen so far; what it lacks of the finished ones
 * is read by name all the same, for its absence would read "not run". A result
 * that the server lists and does not hand out is set aside. Where the list of
 * finished checks cannot be had, the answer stands for itself.
 */
export async function readAllResults(
    engine: DataEngine,
    kind: IntegrityKind,
    options: CallOptions
): Promise<DataIntegrityReport> {
    const [report, held] = await Promise.all([
        readResults(engine, kind, [], options),
        readCheckNames(engine, kind, 'completed', options).catch(noNames),
    ])
    const missing = held.rows.filter(
        (name) => !DataIntegrityReport.has(report, name)
    )
    const lost = missing.filter(isLostByItsName)
    const named = await readNamedResults(
        engine,
        kind,
        missing.filter((name) => !isLostByItsName(name)),
        options
    )
    return DataIntegrityReport.append(report, {
        ...named,
        unreadable: [
            ...named.unreadable,
            ...held.unreadable,
            ...lost.map((checkName) => ({
                checkName,
                path: checkName,
                reason: 'listed, but not handed out by its name',
                raw: undefined,
            })),
        ],
    })
}

function noNames(error: unknown): ReadRows<string> {
    if (error instanceof AbortedError) {
        throw error
    }
    return { rows: [], unreadable: [] }
}
