import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { readErrorReports } from './errorReport'
import { readCounts, type ImportCounts } from './importCounts'
import { simpleName, textOrNothing, type ImportProblem } from './importProblem'
import { RowIndex } from './rowIndex'
import type { Path, SparingReader } from './sparingReader'

/** What an import did to the objects of one kind. */
export interface ImportKind {
    /** Class or type name as the server writes it. */
    readonly kind: string | undefined
    readonly counts: ImportCounts | undefined
    /** Its refused objects, an entry for each reason. */
    readonly problems: readonly ImportProblem[]
}

const Text = absent(z.string())
const Part = z.optional(z.unknown())

const TypeReport = z.looseObject({
    klass: Text,
    trackerType: Text,
    stats: Part,
    objectReports: Part,
})

const ObjectReport = z.looseObject({
    klass: Text,
    trackerType: Text,
    index: absent(RowIndex),
    uid: Text,
    displayName: Text,
    errorReports: Part,
})

/** Of metadata imports: a list. */
export function readTypeReports(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly ImportKind[] {
    return reader
        .objects(TypeReport, raw, path)
        .map(([report, place]) => kindOf(reader, report, place))
}

/** Of tracker imports: by the kind of object. */
export function readTypeReportMap(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly ImportKind[] {
    return Object.entries(reader.fields(raw, path)).flatMap(([name, value]) => {
        const place = [...path, name]
        const report = reader.object(TypeReport, value, place)
        return report === undefined
            ? []
            : [kindOf(reader, { trackerType: name, ...report }, place)]
    })
}

function kindOf(
    reader: SparingReader,
    report: z.infer<typeof TypeReport>,
    path: Path
): ImportKind {
    const kind = simpleName(report.klass) ?? report.trackerType
    const refused = reader.objects(ObjectReport, report.objectReports, [
        ...path,
        'objectReports',
    ])
    return {
        kind,
        counts: readCounts(reader, report.stats, [...path, 'stats']),
        problems: refused.flatMap(([object, place]) =>
            readErrorReports(
                reader,
                object.errorReports,
                [...place, 'errorReports'],
                'error',
                {
                    kind:
                        simpleName(object.klass) ?? object.trackerType ?? kind,
                    name: textOrNothing(object.displayName),
                    uid: textOrNothing(object.uid),
                    index: object.index,
                }
            )
        ),
    }
}
