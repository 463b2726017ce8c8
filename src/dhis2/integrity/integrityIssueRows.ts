import type { DataIntegrityReport } from '../models/dataIntegrityReport'
import { issueRows, type IntegrityIssueRow } from '../models/integrityIssueRow'
import { batchesOf } from './checkNameBatches'
import { readLostResults, readResults } from './integrityResults'
import type { CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'

/**
 * Checks asked for at once while issues are streamed: few enough that a
 * consumer who stops early saves most of the transfer, many enough that a
 * server of 100 checks needs only a dozen requests.
 */
const streamedChecksPerRequest = 8

/**
 * The issues of these checks, some checks to a request, as they are wanted.
 *
 * @param isLost tells names by which the server does not find its own checks
 */
export async function* readIssueRows(
    engine: DataEngine,
    names: readonly string[],
    isLost: (name: string) => boolean,
    options: CallOptions
): AsyncGenerator<IntegrityIssueRow, void, undefined> {
    const done = new Set<string>()
    for (const batch of batchesOf(names, streamedChecksPerRequest)) {
        const report = await readResults(engine, 'details', batch, options)
        yield* rowsOfOthers(report, done)
    }
    const lost = names.filter((name) => isLost(name) && !done.has(name))
    if (lost.length > 0) {
        yield* rowsOfOthers(
            await readLostResults(engine, 'details', lost, options),
            done
        )
    }
}

/** Rows of checks that are not `done`; a code or a wildcard names one again. */
function* rowsOfOthers(
    report: DataIntegrityReport,
    done: Set<string>
): Generator<IntegrityIssueRow, void, undefined> {
    for (const row of issueRows(report)) {
        if (!done.has(row.checkName)) {
            yield row
        }
    }
    Object.keys(report.results).forEach((name) => done.add(name))
}
