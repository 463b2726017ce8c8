import type { UntoldReport } from '../../dhis2/models/imports/importOutcome'
import { isObject } from '../../dhis2/reading/isObject'
import { readImportReport } from '../../dhis2/models/imports/readImportReport'
import type { ImportReport } from '../../dhis2/models/imports/importReport'

const reports = new WeakMap<object, ImportReport | undefined>()

/** A summary can be megabytes, and is asked for anew at each tick of a clock. */
export function importReportOf(summary: unknown): ImportReport | undefined {
    if (!isObject(summary)) {
        return undefined
    }
    if (!reports.has(summary)) {
        reports.set(summary, readImportReport(summary))
    }
    return reports.get(summary)
}

/** What a summary tells of an import; undefined is one that was not read. */
export function toldReportOf(summary: unknown): ImportReport | UntoldReport {
    if (summary === undefined) {
        return 'notRead'
    }
    return summary === null
        ? 'none'
        : (importReportOf(summary) ?? 'notUnderstood')
}
