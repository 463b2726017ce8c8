import { DataIntegrityReport } from '../models/dataIntegrityReport'
import type { ReadRows } from '../reading/unreadable'
import { batchesOf } from './checkNameBatches'
import { checkNamesAt, isLostByName } from './checkNames'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath, type QueryParameter } from '../wire/resourcePath'

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
