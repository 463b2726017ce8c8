import * as z from 'zod/mini'
import { isObject } from '../../reading/isObject'
import { readValidationReport } from './errorReport'
import { readConflicts } from './importConflict'
import { readTotals } from './importCounts'
import { restOf } from './importRest'
import { readRehearsalOfReport } from './rehearsal'
import { readRowIndexes } from './rowIndex'
import { SparingReader, type Path } from './sparingReader'
import { readTypeReportMap, readTypeReports } from './typeReport'
import type { ImportReport, ImportPart } from './importReport'

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
        isRehearsal: readRehearsalOfReport(
            raw,
            parts.map(({ report }) => report.isRehearsal)
        ),
        totals: readTotals(reader, raw, path),
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
