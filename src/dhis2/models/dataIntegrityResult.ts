import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { DataIntegrityCheck } from './dataIntegrityCheck'
import { readIssues, type DataIntegrityIssue } from './dataIntegrityIssue'
import { isObject } from '../reading/isObject'
import {
    readSparingFields,
    type WithUnreadableFields,
} from '../reading/readSparingFields'
import type { Unreadable } from '../reading/unreadable'

/** What `summary` and `details` have in common, and what each has alone. */
const ResultHead = z.extend(DataIntegrityCheck, {
    /** Server time without zone: when the check began. */
    startTime: absent(z.string()),
    /** Server time without zone: when it ended, well or not. */
    finishedTime: absent(z.string()),
    /** The exception of a check that failed to run. */
    error: absent(z.string()),
    /** `summary` only: number of issues, -1 when the check failed. */
    count: absent(z.number()),
    /** `summary` only: share of all objects of the type, 0 to 100. */
    percentage: absent(z.number()),
})

const RawResult = z.extend(ResultHead, {
    /** `details` only; `z.array` would copy what may be a million rows. */
    issues: absent(
        z.custom<readonly unknown[]>(
            (raw) => Array.isArray(raw),
            'Invalid input: expected array'
        )
    ),
})

/**
 * The outcome of one check: its definition, when it ran, and the merged view of
 * its summary (`count`, `percentage`) and its details (`issues`).
 *
 * A field that was not asked for is `undefined`: `issues` of a summary is not
 * an empty list, `count` of details is not 0.
 *
 * Source: `GET /api/dataIntegrity/summary` and `/details`, DHIS2 2.41 to 2.43.
 */
export type DataIntegrityResult = Readonly<z.infer<typeof ResultHead>> &
    WithUnreadableFields & {
        readonly issues?: readonly DataIntegrityIssue[] | undefined
        /** Issues of unknown shape; they count as issues. */
        readonly unreadableIssues: readonly Unreadable[]
    }

export type ReadResult =
    | { readonly ok: true; readonly result: DataIntegrityResult }
    | { readonly ok: false; readonly unreadable: Unreadable }

/** What tells whether the check passed; nothing else can stand in for it. */
const decisive = new Set(['count', 'error', 'issues'])

/** Reads one value of a `{checkName: result}` answer; its key is its name. */
function readResult(checkName: string, raw: unknown): ReadResult {
    const read = readSparingFields(
        RawResult,
        isObject(raw) ? { ...raw, name: nameOf(raw) ?? checkName } : raw,
        [checkName],
        decisive
    )
    if (!read.ok) {
        return { ok: false, unreadable: { ...read.unreadable, raw } }
    }
    const { issues: rawIssues, ...head } = read.row
    if (rawIssues === undefined) {
        return { ok: true, result: { ...head, unreadableIssues: [] } }
    }
    const { rows: issues, unreadable: unreadableIssues } = readIssues(
        rawIssues,
        [checkName, 'issues']
    )
    return { ok: true, result: { ...head, issues, unreadableIssues } }
}

const nameOf = ({ name }: Readonly<Record<string, unknown>>) =>
    typeof name === 'string' && name !== '' ? name : undefined

/**
 * Joins the summary and the details of one check. The later run speaks: when
 * the two tell of different moments, time, error and texts are those of the
 * later one, and what only the earlier one has (its count or its issues) is
 * kept only if both tell of the same state.
 */
function mergeResults(
    summary: DataIntegrityResult,
    details: DataIntegrityResult
): DataIntegrityResult {
    const total = numberOfIssues(details)
    const agrees =
        details.error === undefined &&
        total !== undefined &&
        total === summary.count
    const detailsAreLater =
        (details.finishedTime ?? '') >= (summary.finishedTime ?? '')
    if (detailsAreLater) {
        return {
            ...details,
            count: details.error === undefined ? total : undefined,
            percentage: agrees ? summary.percentage : undefined,
        }
    }
    return agrees && summary.error === undefined
        ? {
              ...summary,
              issues: details.issues,
              unreadableIssues: details.unreadableIssues,
          }
        : summary
}

/** Readable or not; undefined when the result has no list of issues. */
function numberOfIssues({
    issues,
    unreadableIssues,
}: DataIntegrityResult): number | undefined {
    return issues && issues.length + unreadableIssues.length
}

export const DataIntegrityResult = {
    fromApi: readResult,
    merge: mergeResults,
}
