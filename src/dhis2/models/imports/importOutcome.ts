import { sumOfCounts, type ImportCounts } from './importCounts'
import { readImportMessage } from './importMessage'
import type { ImportReport } from './importReport'
import { readRehearsal } from './rehearsal'

/** How an import ended, beside what its job's record says. */
export interface ImportOutcome {
    /** Everything was checked and nothing was written. */
    readonly isRehearsal: boolean
    /** Rows that did not go in. */
    readonly refused: number
    /** Rows in all; at least as many as were refused. */
    readonly total: number
    readonly warnings: number
    /** Its own status says that not all went well. */
    readonly hasWarned: boolean
    readonly failedParts: number
    readonly parts: number
    /** Its own status says that it failed. */
    readonly hasFailed: boolean
    /** Why nothing is known of its rows; undefined where they are told. */
    readonly untold?: UntoldReport | undefined
}

/** Not asked for (or in vain), not kept by the server, or of unknown shape. */
export type UntoldReport = 'notRead' | 'none' | 'notUnderstood'

export interface ImportEvidence {
    readonly report?: ImportReport | UntoldReport | undefined
    /** Of a type whose jobs may refuse rows, the report is missed. */
    readonly jobType?: string | undefined
    /** Of the job's record: where the summary is silent they alone tell. */
    readonly jobParameters?: unknown
    /** The last notification, for as long as there is no summary. */
    readonly lastMessage?: string | undefined
}

/** undefined when nothing tells that it was an import */
export function importOutcome({
    report: told = 'notRead',
    jobType,
    jobParameters,
    lastMessage,
}: ImportEvidence): ImportOutcome | undefined {
    const report = typeof told === 'string' ? undefined : told
    const message = readImportMessage(lastMessage)
    const asked = readRehearsal(jobParameters)
    const untold =
        typeof told === 'string' &&
        message === undefined &&
        leavesImportReport(jobType)
            ? told
            : undefined
    if (report === undefined && message === undefined && !untold && !asked) {
        return undefined
    }
    const counts = report ? countsOf(report) : message?.counts
    const status = report?.status ?? message?.status
    const parts = report?.parts ?? []
    return {
        isRehearsal: report?.isRehearsal ?? asked ?? false,
        ...refusedOf(counts, report ? rejectedRows(report) : 0),
        warnings: report ? warningsOf(report) : 0,
        failedParts: parts.filter((part) => isError(part.report.status)).length,
        parts: parts.length,
        hasWarned: status?.toUpperCase() === 'WARNING',
        hasFailed: isError(status),
        untold,
    }
}

/**
 * Whether jobs of this type leave a report of what went in. Most say its counts
 * in their last notification too; a data exchange does not.
 */
const leavesImportReport = (jobType = '') =>
    jobType === 'AGGREGATE_DATA_EXCHANGE' ||
    /_IMPORT(_JOB|_INTERNAL)?$/.test(jobType)

const isError = (status: string | undefined) =>
    status?.toUpperCase() === 'ERROR'

/** The root's totals are the whole; without them its pieces add up to it. */
function countsOf(report: ImportReport): ImportCounts {
    if (report.totals) {
        return report.totals
    }
    const kinds = report.kinds.flatMap(({ counts }) => counts ?? [])
    return sumOfCounts(
        kinds.length > 0
            ? kinds
            : report.parts.map((part) => countsOf(part.report))
    )
}

/** The newest servers name refused rows that they do not count as ignored. */
function rejectedRows(report: ImportReport): number {
    const ofParts = report.parts.map((part) => rejectedRows(part.report))
    return (
        new Set(report.rejectedIndexes).size +
        ofParts.reduce((sum, rows) => sum + rows, 0)
    )
}

function refusedOf(
    counts: ImportCounts | undefined,
    rejected: number
): Pick<ImportOutcome, 'refused' | 'total'> {
    const { created = 0, updated = 0, deleted = 0 } = counts ?? {}
    const refused = Math.max(counts?.ignored ?? 0, rejected)
    const total = created + updated + deleted + refused
    return { refused, total: Math.max(counts?.total ?? 0, total) }
}

function warningsOf(report: ImportReport): number {
    const own = report.problems.filter(
        ({ severity }) => severity === 'warning'
    ).length
    return report.parts.reduce(
        (sum, part) => sum + warningsOf(part.report),
        own
    )
}

/** Whether it may be called plainly done. */
export function isClean(outcome: ImportOutcome | undefined): boolean {
    return (
        outcome === undefined ||
        (outcome.refused === 0 &&
            outcome.failedParts === 0 &&
            outcome.warnings === 0 &&
            !outcome.hasWarned &&
            !outcome.hasFailed &&
            outcome.untold === undefined)
    )
}
