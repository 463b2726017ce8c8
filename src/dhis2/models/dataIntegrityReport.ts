import { ContractError } from '../errors'
import { DataIntegrityResult } from './dataIntegrityResult'
import { isMessage } from '../reading/isMessage'
import { isObject } from '../reading/isObject'
import type { Unreadable } from '../reading/unreadable'
import {
    mergedResults,
    noResults,
    resultsAmong,
    type ResultsByName,
} from './integrity/resultsByName'

/** A whole result of unknown shape. */
export interface UnreadableResult extends Unreadable {
    /** Whose result it was to be; missing where not even that can be read. */
    readonly checkName?: string | undefined
}

/**
 * The results that the server holds at one moment. A check without a result is
 * not in it: that says "not run or forgotten", never "passed".
 */
export interface DataIntegrityReport {
    /** Keyed by check name, in the order of the server's answer. */
    readonly results: ResultsByName
    readonly unreadable: readonly UnreadableResult[]
}

/**
 * Reads `{checkName: result}` as `GET /api/dataIntegrity/summary` and
 * `/details` answer it. `{}` is an empty report.
 *
 * @throws ContractError when the answer is not such an object at all
 */
function fromApi(raw: unknown): DataIntegrityReport {
    if (!isObject(raw)) {
        throw new ContractError('an object of results by check name', raw)
    }
    const results = noResults()
    const aside: UnreadableResult[] = []
    for (const [checkName, value] of Object.entries(raw)) {
        const read = DataIntegrityResult.fromApi(checkName, value)
        if (read.ok) {
            results[checkName] = read.result
        } else {
            aside.push({ ...read.unreadable, checkName })
        }
    }
    if (Object.keys(results).length === 0 && isMessage(raw)) {
        throw new ContractError('an object of results by check name', raw)
    }
    return { results, unreadable: aside }
}

/** Both reports as one; results that both have are merged check by check. */
function merge(
    summary: DataIntegrityReport,
    details: DataIntegrityReport
): DataIntegrityReport {
    return {
        results: mergedResults(summary.results, details.results),
        unreadable: [...summary.unreadable, ...details.unreadable],
    }
}

/** Adds the results of a further answer behind those already there. */
function append(
    first: DataIntegrityReport,
    further: DataIntegrityReport
): DataIntegrityReport {
    return {
        results: Object.assign(noResults(), first.results, further.results),
        unreadable: [...first.unreadable, ...further.unreadable],
    }
}

/** Whether the report has a result of this check, readable or not. */
function has(source: DataIntegrityReport, checkName: string): boolean {
    return (
        source.results[checkName] !== undefined ||
        source.unreadable.some((value) => value.checkName === checkName)
    )
}

/** The report without what it has of these checks. */
function without(
    source: DataIntegrityReport,
    checkNames: ReadonlySet<string>
): DataIntegrityReport {
    const others = [
        ...Object.keys(source.results),
        ...source.unreadable.flatMap(({ checkName }) => checkName ?? []),
    ].filter((name) => !checkNames.has(name))
    return only(source, new Set(others))
}

/** What the report has of these checks alone. */
function only(
    source: DataIntegrityReport,
    checkNames: ReadonlySet<string>
): DataIntegrityReport {
    return {
        results: resultsAmong(source.results, checkNames),
        unreadable: source.unreadable.filter(
            ({ checkName }) =>
                checkName !== undefined && checkNames.has(checkName)
        ),
    }
}

export const DataIntegrityReport = {
    empty: { results: noResults(), unreadable: [] },
    fromApi,
    merge,
    append,
    has,
    only,
    without,
}
