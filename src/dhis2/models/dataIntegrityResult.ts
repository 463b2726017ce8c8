import type * as z from 'zod/mini'
import { readIssues, type DataIntegrityIssue } from './dataIntegrityIssue'
import { isObject } from '../reading/isObject'
import {
    readSparingFields,
    type WithUnreadableFields,
} from '../reading/readSparingFields'
import type { Unreadable } from '../reading/unreadable'
import { type ResultHead, RawResult } from './integrity/resultFields'

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
        /** How many rows the list had, where the rows themselves are let go. */
        readonly listedCount?: number | undefined
        /** Of a count and a list that were joined: whether the list is the later. */
        readonly isListNewer?: boolean | undefined
        /** The server no longer has it: this is what was last known of it. */
        readonly isForgotten?: boolean | undefined
        /** Why the check's issues could not be listed when it was last tried. */
        readonly listingError?: string | undefined
        /** Server time without zone: when that was. */
        readonly listingFailedTime?: string | undefined
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
 * Joins the count and the list of one check, field by field: number and share
 * are those of the count, the rows those of the list, time and texts those of
 * the later one. What failed takes nothing back of what did not, unless it is
 * the later count that failed: then no list of before says how it stands now.
 */
function mergeResults(
    counted: DataIntegrityResult,
    listed: DataIntegrityResult
): DataIntegrityResult {
    const isListNewer =
        listed.finishedTime === undefined ||
        listed.finishedTime >= (counted.finishedTime ?? '')
    const hasList = listedIssues(listed) !== undefined
    if (listed.error !== undefined || !hasList) {
        return isListNewer ? { ...listed, count: undefined } : counted
    }
    if (hasCountFailed(counted)) {
        return isListNewer ? listed : counted
    }
    return {
        ...(isListNewer ? listed : counted),
        count: counted.count,
        percentage: counted.percentage,
        issues: listed.issues,
        unreadableIssues: listed.unreadableIssues,
        listedCount: listed.listedCount,
        isListNewer,
    }
}

/** Whether counting failed; one that was never counted has not. */
const hasCountFailed = ({ error, count = 0 }: DataIntegrityResult) =>
    error !== undefined || count < 0

/** Issues counted; undefined where none were, or where counting failed. */
const countedIssues = (result: DataIntegrityResult): number | undefined =>
    hasCountFailed(result) ? undefined : result.count

/** Rows of the list, readable or not; undefined when there is none. */
function listedIssues({
    issues,
    unreadableIssues,
    listedCount,
}: DataIntegrityResult): number | undefined {
    return issues ? issues.length + unreadableIssues.length : listedCount
}

export const DataIntegrityResult = {
    fromApi: readResult,
    merge: mergeResults,
    listedIssues,
    countedIssues,
}
