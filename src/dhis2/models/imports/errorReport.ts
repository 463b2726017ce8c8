import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { simpleName, textOrNothing, type ImportProblem } from './importProblem'
import type { Path, SparingReader } from './sparingReader'

const Text = absent(z.string())

/** Of metadata imports inside an object, of tracker imports by themselves. */
const ErrorReport = z.looseObject({
    message: Text,
    errorCode: Text,
    warningCode: Text,
    uid: Text,
    trackerType: Text,
    mainKlass: Text,
    mainId: Text,
    errorProperty: Text,
})

/** What all reports of one object have in common. */
export interface ReportedObject {
    readonly kind: string | undefined
    readonly name: string | undefined
    readonly uid: string | undefined
    /** Row of the file, counted from 0. */
    readonly index: number | undefined
}

const noObject: ReportedObject = {
    kind: undefined,
    name: undefined,
    uid: undefined,
    index: undefined,
}

export function readErrorReports(
    reader: SparingReader,
    raw: unknown,
    path: Path,
    severity: ImportProblem['severity'],
    of: ReportedObject = noObject
): readonly ImportProblem[] {
    return reader.objects(ErrorReport, raw, path).map(([report]) => {
        const uid = of.uid ?? report.uid ?? report.mainId
        return {
            severity,
            code: textOrNothing(report.errorCode ?? report.warningCode),
            kind: of.kind ?? report.trackerType ?? simpleName(report.mainKlass),
            name: of.name,
            objects: uid ? [{ role: undefined, id: uid }] : [],
            property: textOrNothing(report.errorProperty),
            indexes: of.index === undefined ? [] : [of.index],
            occurrences: 1,
            message: report.message ?? '',
        }
    })
}

/** Errors, and warnings about what went in all the same, of tracker imports. */
export function readValidationReport(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly ImportProblem[] {
    const report = reader.fields(raw, path)
    return [
        ...readErrorReports(
            reader,
            report.errorReports,
            [...path, 'errorReports'],
            'error'
        ),
        ...readErrorReports(
            reader,
            report.warningReports,
            [...path, 'warningReports'],
            'warning'
        ),
    ]
}
