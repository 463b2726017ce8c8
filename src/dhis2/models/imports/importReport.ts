import * as z from 'zod/mini'
import { isObject } from '../../reading/isObject'
import type { Unreadable } from '../../reading/unreadable'
import { readValidationReport } from './errorReport'
import { readConflicts } from './importConflict'
import { countFields, readCounts, type ImportCounts } from './importCounts'
import type { ImportProblem } from './importProblem'
import { restOf } from './importRest'
import { readRehearsal } from './rehearsal'
import { readRowIndexes } from './rowIndex'
import { SparingReader, type Path } from './sparingReader'
import {
    readTypeReportMap,
    readTypeReports,
    type ImportKind,
} from './typeReport'

/** What an import has done, whatever the shape that its type tells it in. */
export interface ImportReport {
    /** SUCCESS, OK, WARNING, ERROR; an unknown one as the server writes it. */
    readonly status: string | undefined
    /** What the server says of the whole. */
    readonly messages: readonly string[]
    /** Whether nothing was written; undefined when it does not say. */
    readonly isRehearsal: boolean | undefined
    readonly totals: ImportCounts | undefined
    readonly kinds: readonly ImportKind[]
    /** All that was refused or warned of, save inside the parts. */
    readonly problems: readonly ImportProblem[]
    /** How often, before equal ones were folded together. */
    readonly occurrences: number
    /** Rows of the file that did not go in, counted from 0. */
    readonly rejectedIndexes: readonly number[]
    /** UID of the one object that it is about, in old event imports. */
    readonly reference: string | undefined
    /** Requests of a data exchange, objects of an old event import. */
    readonly parts: readonly ImportPart[]
    /** Fields that nothing here knows, as they came. */
    readonly rest: Readonly<Record<string, unknown>>
    /** Fields and rows of odd shape; the others stand. */
    readonly unreadable: readonly Unreadable[]
}

export interface ImportPart {
    /** Its place among all parts, counted from 1. */
    readonly number: number
    readonly report: ImportReport
}

/**
 * Reads the summary of a metadata, data value, GeoJSON, event or tracker import
 * or of a data exchange (DHIS2 2.41 to 2.44); undefined when it is none of
 * them. What has an odd shape is set aside and costs nothing else.
 *
 * Source: `GET /api/system/taskSummaries/{jobType}/{uid}`.
 */
export function readImportReport(raw: unknown): ImportReport | undefined {
    if (!isObject(raw)) {
        return undefined
    }
    const report = reportAt(raw, [])
    return isImport(report) ? report : undefined
}

type Fields = Readonly<Record<string, unknown>>

function reportAt(raw: Fields, path: Path): ImportReport {
    const reader = new SparingReader()
    const at = (field: string) => [...path, field]
    const kinds = [
        ...readTypeReports(reader, raw.typeReports, at('typeReports')),
        ...readTypeReportMap(
            reader,
            reader.fields(raw.bundleReport, at('bundleReport')).typeReportMap,
            [...at('bundleReport'), 'typeReportMap']
        ),
    ]
    const problems = [
        ...kinds.flatMap((kind) => kind.problems),
        ...readConflicts(reader, raw.conflicts, at('conflicts')),
        ...readValidationReport(
            reader,
            raw.validationReport,
            at('validationReport')
        ),
    ]
    const parts = readParts(reader, raw.importSummaries, at('importSummaries'))
    return {
        status: reader.text(raw.status, at('status')),
        messages: readMessages(reader, raw, path),
        isRehearsal: rehearsalOf(raw, parts),
        totals:
            readCounts(reader, raw.stats, at('stats')) ??
            readCounts(reader, raw.importCount, at('importCount')) ??
            readCounts(reader, flatCounts(raw), path),
        kinds,
        problems,
        occurrences: Math.max(
            problems.reduce((sum, { occurrences }) => sum + occurrences, 0),
            reader.value(
                z.number(),
                raw.totalConflictOccurrenceCount,
                at('totalConflictOccurrenceCount')
            ) ?? 0
        ),
        rejectedIndexes: readRowIndexes(
            reader,
            raw.rejectedIndexes,
            at('rejectedIndexes')
        ),
        reference: reader.text(raw.reference, at('reference')),
        parts,
        rest: restOf(raw),
        unreadable: [
            ...reader.unreadable,
            ...parts.flatMap(({ report }) => report.unreadable),
        ],
    }
}

const AnyObject = z.looseObject({})

function readParts(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly ImportPart[] {
    return reader.list(raw, path).flatMap((one, index) => {
        const place = [...path, index]
        const part = reader.object(AnyObject, one, place)
        return part === undefined
            ? []
            : [{ number: index + 1, report: reportAt(part, place) }]
    })
}

function readMessages(
    reader: SparingReader,
    raw: Fields,
    path: Path
): readonly string[] {
    const told = ['message', 'description'].map((field) =>
        reader.text(raw[field], [...path, field])
    )
    return [...new Set(told)].filter((text): text is string => Boolean(text))
}

/** A data exchange has its totals beside everything else. */
function flatCounts(raw: Fields): Fields | undefined {
    const told = Object.entries(raw).filter(([field]) =>
        countFields.includes(field)
    )
    return told.length === 0 ? undefined : Object.fromEntries(told)
}

function rehearsalOf(
    { importOptions, importParams }: Fields,
    parts: readonly ImportPart[]
): boolean | undefined {
    const told = readRehearsal(importOptions) ?? readRehearsal(importParams)
    const ofParts = parts.map(({ report }) => report.isRehearsal)
    return (
        told ??
        (ofParts.every((part) => part === ofParts[0]) ? ofParts[0] : false)
    )
}

/** Any job has a summary: one of nothing but strange fields is none of ours. */
function isImport(report: ImportReport): boolean {
    const { status, messages, totals, kinds, problems, parts } = report
    return (
        totals !== undefined ||
        kinds.length + problems.length + parts.length > 0 ||
        report.rejectedIndexes.length > 0 ||
        (status !== undefined && messages.length > 0)
    )
}
