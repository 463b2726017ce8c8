import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { isObject } from '../../reading/isObject'
import { readRows, unreadable, type Unreadable } from '../../reading/unreadable'

const Count = absent(z.number())

/** `imported` and `updated` of data imports, `created` of metadata imports. */
const Counts = z.looseObject({
    created: Count,
    imported: Count,
    updated: Count,
    deleted: Count,
    ignored: Count,
    total: Count,
})

const ErrorReport = z.looseObject({
    message: absent(z.string()),
    errorCode: absent(z.string()),
    uid: absent(z.string()),
    trackerType: absent(z.string()),
})

/** Lists are read row by row, see `reportAt`. */
const List = z.optional(z.unknown())

const ObjectReport = z.looseObject({
    uid: absent(z.string()),
    errorReports: List,
})

const TypeReport = z.looseObject({
    klass: absent(z.string()),
    trackerType: absent(z.string()),
    stats: z.optional(z.unknown()),
    objectReports: List,
})

const Conflict = z.looseObject({
    object: absent(z.string()),
    value: absent(z.string()),
    errorCode: absent(z.string()),
    property: absent(z.string()),
})

/** How many objects of one kind were created, updated, …; absent is unknown. */
export interface ImportCounts {
    /** Class or type name as the server writes it; undefined for the whole. */
    readonly kind: string | undefined
    readonly created: number | undefined
    readonly updated: number | undefined
    readonly deleted: number | undefined
    readonly ignored: number | undefined
    readonly total: number | undefined
}

export interface ImportConflict {
    readonly kind: string | undefined
    /** UID or name of what was refused. */
    readonly object: string | undefined
    readonly code: string | undefined
    readonly message: string
}

/** What an import has done, whatever the shape that its type tells it in. */
export interface ImportReport {
    readonly status: string | undefined
    readonly description: string | undefined
    /** The whole first, then each kind. */
    readonly counts: readonly ImportCounts[]
    readonly conflicts: readonly ImportConflict[]
    /** Parts of unknown shape; the others stand. */
    readonly unreadable: readonly Unreadable[]
}

/**
 * Reads the summary of a metadata, data value, event or tracker import (four
 * shapes, DHIS2 2.41 to 2.43); undefined when it is none of them. A part of
 * unknown shape is set aside and costs none of the others.
 */
export function readImportReport(raw: unknown): ImportReport | undefined {
    return reportAt(raw, [])
}

type Path = readonly PropertyKey[]
type Fields = Readonly<Record<string, unknown>>

function reportAt(raw: unknown, path: Path): ImportReport | undefined {
    if (!isObject(raw)) {
        return undefined
    }
    const aside: Unreadable[] = []
    const one = <T>(
        schema: z.ZodMiniType<T>,
        value: unknown,
        place: Path
    ): T | undefined => {
        const read = schema.safeParse(value ?? undefined)
        if (read.success) {
            return read.data
        }
        aside.push(unreadable([...path, ...place], value, read.error))
        return undefined
    }
    const many = <T>(
        schema: z.ZodMiniType<T>,
        value: unknown,
        place: Path
    ): readonly T[] => {
        const list = one(absent(z.array(z.unknown())), value, place) ?? []
        const read = readRows(schema, list, [...path, ...place])
        aside.push(...read.unreadable)
        return read.rows
    }
    const counts = (value: unknown, place: Path) =>
        one(absent(Counts), value, place)

    const typeReports = [
        ...many(TypeReport, raw.typeReports, ['typeReports']).map(
            (report) => [simpleName(report.klass), report] as const
        ),
        ...mappedReports(raw).flatMap(([kind, value, place]) => {
            const report = one(TypeReport, value, place)
            return report ? [[kind, report] as const] : []
        }),
    ]
    // By its type: neighbours that could not be read have shifted the others.
    const placeOf = (kind: string | undefined) => ['typeReports', kind ?? '']
    const parts = many(z.unknown(), raw.importSummaries, ['importSummaries'])
        .map((part, index) =>
            reportAt(part, [...path, 'importSummaries', index])
        )
        .filter((part) => part !== undefined)
    const whole =
        counts(raw.stats, ['stats']) ?? counts(raw.importCount, ['importCount'])

    const report = {
        status: one(absent(z.string()), raw.status, ['status']),
        description: one(absent(z.string()), raw.description, ['description']),
        counts: [
            ...(whole ? [countsOf(undefined, whole)] : []),
            ...typeReports.flatMap(([kind, { stats }]) => {
                const read = counts(stats, [...placeOf(kind), 'stats'])
                return read ? [countsOf(kind, read)] : []
            }),
            ...(whole ? [] : parts.flatMap((part) => part.counts)),
        ],
        conflicts: [
            ...typeReports.flatMap(([kind, { objectReports }]) =>
                many(ObjectReport, objectReports, [
                    ...placeOf(kind),
                    'objectReports',
                ]).flatMap(({ uid, errorReports }) =>
                    many(ErrorReport, errorReports, [
                        ...placeOf(kind),
                        uid ?? 'objectReports',
                        'errorReports',
                    ]).map((error) => conflictOfError(kind, uid, error))
                )
            ),
            ...many(Conflict, raw.conflicts, ['conflicts']).map(
                conflictOfValue
            ),
            ...many(
                ErrorReport,
                isObject(raw.validationReport)
                    ? raw.validationReport.errorReports
                    : undefined,
                ['validationReport', 'errorReports']
            ).map((error) =>
                conflictOfError(error.trackerType, error.uid, error)
            ),
            ...parts.flatMap((part) => part.conflicts),
        ],
        unreadable: [...aside, ...parts.flatMap((part) => part.unreadable)],
    }
    return report.counts.length === 0 && report.conflicts.length === 0
        ? undefined
        : report
}

/** Reports of a tracker import, by the kind of tracker object. */
function mappedReports(
    raw: Fields
): readonly (readonly [kind: string, report: unknown, place: Path])[] {
    const { bundleReport } = raw
    const map = isObject(bundleReport) ? bundleReport.typeReportMap : undefined
    return Object.entries(isObject(map) ? map : {}).map(([kind, report]) => [
        kind,
        report,
        ['bundleReport', 'typeReportMap', kind],
    ])
}

/** `org.hisp.dhis.option.OptionSet` → `OptionSet` */
function simpleName(klass: string | undefined): string | undefined {
    return klass?.split('.').at(-1)
}

function countsOf(
    kind: string | undefined,
    counts: z.infer<typeof Counts>
): ImportCounts {
    return {
        kind,
        created: counts.created ?? counts.imported,
        updated: counts.updated,
        deleted: counts.deleted,
        ignored: counts.ignored,
        total: counts.total,
    }
}

function conflictOfError(
    kind: string | undefined,
    object: string | undefined,
    error: z.infer<typeof ErrorReport>
): ImportConflict {
    const { errorCode: code, message = '' } = error
    return { kind, object, code, message }
}

function conflictOfValue(conflict: z.infer<typeof Conflict>): ImportConflict {
    const { property: kind, object, errorCode: code, value = '' } = conflict
    return { kind, object, code, message: value }
}
