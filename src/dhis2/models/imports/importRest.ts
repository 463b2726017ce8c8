import { isObject } from '../../reading/isObject'
import { countFields } from './importCounts'

type Fields = Readonly<Record<string, unknown>>

const known: ReadonlySet<string> = new Set([
    ...countFields,
    'status',
    'message',
    'description',
    'stats',
    'importCount',
    'typeReports',
    'conflicts',
    'rejectedIndexes',
    'totalConflictOccurrenceCount',
    'validationReport',
    'bundleReport',
    'importSummaries',
    'importOptions',
    'importParams',
    'responseType',
    'reference',
    'href',
])

/** The fields of a summary that nothing here knows, as they came. */
export function restOf(raw: Fields): Fields {
    const without = (value: unknown, fields: readonly string[]) =>
        isObject(value)
            ? Object.entries(value).filter(([field]) => !fields.includes(field))
            : []
    const inner = [
        ...without(raw.validationReport, ['errorReports', 'warningReports']),
        ...without(raw.bundleReport, ['typeReportMap']),
    ]
    return Object.fromEntries([
        ...Object.entries(raw).filter(
            ([field, value]) => !known.has(field) && !saysNothing(field, value)
        ),
        ...inner,
    ])
}

/** A data set that was completed has a date there. */
const saysNothing = (field: string, value: unknown) =>
    field === 'dataSetComplete' && value === 'false'
