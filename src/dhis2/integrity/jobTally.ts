import type { DataIntegrityCheck } from '../models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../models/dataIntegrityReport'
import { DataIntegrityResult } from '../models/dataIntegrityResult'
import type { Capabilities } from '../server/capabilities'
import { isAskedFor } from './checkNames'
import { integrityKindOf, namedChecksOf } from './integrityJobs'
import type { IntegrityKind } from './maintenance'

/** What of the checks has been read already, for whatever reason. */
export interface ChecksOnHand {
    readonly definitions: readonly DataIntegrityCheck[] | undefined
    readonly report: DataIntegrityReport | undefined
}

/** An integrity job; moments in milliseconds since 1970. */
export interface TalliedJob {
    readonly jobType: string
    readonly jobParameters: unknown
    readonly startedAt: number | undefined
    /** undefined while it runs. */
    readonly endedAt: number | undefined
    /** When the next job of its type began, if there is one. */
    readonly nextStartedAt: number | undefined
}

/** What an integrity job does, and what it has found. */
export interface JobTally {
    readonly kind: IntegrityKind
    /** How many it runs; undefined where nothing on hand tells. */
    readonly checks: number | undefined
    /** Undefined unless all of its results are still those on hand. */
    readonly found: FoundByJob | undefined
}

interface FoundByJob {
    readonly issues: number
    /** Checks that failed to run. */
    readonly failed: number
}

export interface TallyKnowledge extends ChecksOnHand {
    readonly capabilities: Pick<Capabilities, 'reportListsIssues'>
    readonly epochOf: (serverTime: string | undefined) => number | undefined
}

export function jobTally(job: TalliedJob, knowledge: TallyKnowledge): JobTally {
    const kind = integrityKindOf(job, knowledge.capabilities)
    const names = checksOf(job, knowledge.definitions)
    return {
        kind,
        checks: names?.length,
        found: names && foundIn(names, kind, job, knowledge),
    }
}

/** The names of the checks that it runs. */
function checksOf(
    job: TalliedJob,
    definitions: ChecksOnHand['definitions']
): readonly string[] | undefined {
    const wanted = namedChecksOf(job)
    if (definitions === undefined) {
        const isPlain = !wanted.some((name) => name.includes('*'))
        return wanted.length > 0 && isPlain ? wanted : undefined
    }
    const known = definitions
        .filter((check) =>
            wanted.length === 0
                ? check.isSlow !== true
                : wanted.some(
                      (name) => name === check.name || isAskedFor(check, name)
                  )
        )
        .map(({ name }) => name)
    return known.length > 0 ? known : wanted
}

/** A check has the clock of the server, a job that of its database. */
const clocksApartMs = 3000

function foundIn(
    names: readonly string[],
    kind: IntegrityKind,
    { startedAt, endedAt, nextStartedAt = Infinity }: TalliedJob,
    { report, epochOf }: TallyKnowledge
): FoundByJob | undefined {
    if (startedAt === undefined || endedAt === undefined) {
        return undefined
    }
    // What the next job has done anew is its own.
    const until = Math.min(endedAt + clocksApartMs, nextStartedAt)
    const results = names.flatMap((name) => {
        const result = report?.results[name]
        const isOfJob =
            result !== undefined &&
            isTimeOf(kind, result) &&
            (epochOf(result.startTime) ?? -Infinity) >=
                startedAt - clocksApartMs &&
            (epochOf(result.finishedTime) ?? Infinity) <= until
        return isOfJob ? [issuesOf(kind, result)] : []
    })
    return results.length < names.length || results.includes(undefined)
        ? undefined
        : {
              issues: results.reduce<number>(
                  (sum, issues) => sum + Math.max(issues ?? 0, 0),
                  0
              ),
              failed: results.filter((issues) => issues === failed).length,
          }
}

/** A result that joins a count and a list has the time of the later one. */
const isTimeOf = (kind: IntegrityKind, { isListNewer }: DataIntegrityResult) =>
    isListNewer === undefined || isListNewer === (kind === 'details')

const failed = -1

function issuesOf(
    kind: IntegrityKind,
    result: DataIntegrityResult
): number | undefined {
    if (result.error !== undefined || (result.count ?? 0) < 0) {
        return failed
    }
    return kind === 'details'
        ? DataIntegrityResult.listedIssues(result)
        : DataIntegrityResult.countedIssues(result)
}
