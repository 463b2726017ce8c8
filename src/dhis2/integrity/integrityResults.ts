import { DataIntegrityReport } from '../models/dataIntegrityReport'
import type { ReadRows } from '../reading/unreadable'
import { batchesOf } from './checkNameBatches'
import { checkNamesAt, isLostByItsName, isLostByName } from './checkNames'
import { AbortedError } from '../errors'
import {
    read,
    resourcePath,
    type CallOptions,
    type DataEngine,
    type QueryParameter,
} from '../wire/request'

/** The two ways to run a check: its count alone, or its issues. */
export type IntegrityKind = 'summary' | 'details'

/** The names as the query of `GET /api/dataIntegrity…` takes them. */
export function checkParameters(
    names: readonly string[] = []
): QueryParameter[] {
    return names.map((name) => ['checks', name] as const)
}

/** `GET /api/dataIntegrity/{kind}/running` or `…/completed`. */
export function readCheckNames(
    engine: DataEngine,
    kind: IntegrityKind,
    state: 'running' | 'completed',
    options: CallOptions
): Promise<ReadRows<string>> {
    return read(
        engine,
        resourcePath(['dataIntegrity', kind, state]),
        checkNamesAt([kind, state]),
        options
    )
}

/**
 * One answer of `GET /api/dataIntegrity/{kind}`.
 *
 * @param names few enough for one URL; none: whatever the server answers then
 */
export function readResults(
    engine: DataEngine,
    kind: IntegrityKind,
    names: readonly string[],
    options: CallOptions
): Promise<DataIntegrityReport> {
    return read(
        engine,
        resourcePath(['dataIntegrity', kind], checkParameters(names)),
        DataIntegrityReport.fromApi,
        options
    )
}

/** The results of these checks, in as many requests as their names need. */
export async function readNamedResults(
    engine: DataEngine,
    kind: IntegrityKind,
    names: readonly string[],
    options: CallOptions
): Promise<DataIntegrityReport> {
    let report: DataIntegrityReport = DataIntegrityReport.empty
    for (const batch of batchesOf(names)) {
        report = DataIntegrityReport.append(
            report,
            await readResults(engine, kind, batch, options)
        )
    }
    const lost = lostFrom(report, names)
    return lost.length === 0
        ? report
        : DataIntegrityReport.append(
              report,
              await readLostResults(engine, kind, lost, options)
          )
}

/** Names that the server does not find, though it may have their results. */
function lostFrom(
    report: DataIntegrityReport,
    names: readonly string[]
): readonly string[] {
    return names.filter(
        (name) => isLostByName(name) && !DataIntegrityReport.has(report, name)
    )
}

/** They are among the results of an answer without names, if anywhere. */
export async function readLostResults(
    engine: DataEngine,
    kind: IntegrityKind,
    names: readonly string[],
    options: CallOptions
): Promise<DataIntegrityReport> {
    return DataIntegrityReport.only(
        await readResults(engine, kind, [], options),
        new Set(names)
    )
}

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
