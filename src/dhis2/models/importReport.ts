import * as z from 'zod/mini'
import { absent } from './absent'

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

const TypeReport = z.looseObject({
    klass: absent(z.string()),
    trackerType: absent(z.string()),
    stats: absent(Counts),
    objectReports: absent(
        z.array(
            z.looseObject({
                uid: absent(z.string()),
                errorReports: absent(z.array(ErrorReport)),
            })
        )
    ),
})

const Conflict = z.looseObject({
    object: absent(z.string()),
    value: absent(z.string()),
    errorCode: absent(z.string()),
    property: absent(z.string()),
})

const ImportSummary = z.looseObject({
    status: absent(z.string()),
    description: absent(z.string()),
    reference: absent(z.string()),
    stats: absent(Counts),
    importCount: absent(Counts),
    typeReports: absent(z.array(TypeReport)),
    bundleReport: absent(
        z.looseObject({
            typeReportMap: absent(z.record(z.string(), TypeReport)),
        })
    ),
    validationReport: absent(
        z.looseObject({ errorReports: absent(z.array(ErrorReport)) })
    ),
    conflicts: absent(z.array(Conflict)),
    importSummaries: absent(z.array(z.unknown())),
})
type ImportSummary = z.infer<typeof ImportSummary>

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
}

/**
 * Reads the summary of a metadata, data value, event or tracker import (four
 * shapes, DHIS2 2.41 to 2.43); undefined when it is none of them.
 */
export function readImportReport(raw: unknown): ImportReport | undefined {
    const parsed = ImportSummary.safeParse(raw)
    if (!parsed.success || typeof raw !== 'object' || raw === null) {
        return undefined
    }
    const summary = parsed.data
    const parts = (summary.importSummaries ?? [])
        .map(readImportReport)
        .filter((part) => part !== undefined)
    const types = typeReports(summary)
    const whole = summary.stats ?? summary.importCount
    const counts = [
        ...(whole ? [countsOf(undefined, whole)] : []),
        ...types.flatMap(([kind, { stats }]) =>
            stats ? [countsOf(kind, stats)] : []
        ),
        ...(whole ? [] : parts.flatMap((part) => part.counts)),
    ]
    const conflicts = [
        ...types.flatMap(([kind, report]) => conflictsOfType(kind, report)),
        ...(summary.conflicts ?? []).map(conflictOfValue),
        ...(summary.validationReport?.errorReports ?? []).map((error) =>
            conflictOfError(error.trackerType, error.uid, error)
        ),
        ...parts.flatMap((part) => part.conflicts),
    ]
    return counts.length === 0 && conflicts.length === 0
        ? undefined
        : {
              status: summary.status,
              description: summary.description,
              counts,
              conflicts,
          }
}

type NamedTypeReport = readonly [
    kind: string | undefined,
    report: z.infer<typeof TypeReport>,
]

function typeReports(summary: ImportSummary): readonly NamedTypeReport[] {
    const listed = (summary.typeReports ?? []).map(
        (report): NamedTypeReport => [simpleName(report.klass), report]
    )
    const mapped = Object.entries(
        summary.bundleReport?.typeReportMap ?? {}
    ).map(([kind, report]): NamedTypeReport => [kind, report])
    return [...listed, ...mapped]
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

function conflictsOfType(
    kind: string | undefined,
    { objectReports }: z.infer<typeof TypeReport>
): readonly ImportConflict[] {
    return (objectReports ?? []).flatMap(({ uid, errorReports }) =>
        (errorReports ?? []).map((error) => conflictOfError(kind, uid, error))
    )
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
