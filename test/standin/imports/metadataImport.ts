import type { JobError } from '../jobs/jobPlan'
import { importNotice, importParameters } from '../jobs/metadataImportReport'
import { uidOf } from '../world/random'
import { importEnding, isUnknown, listIn, loadingStages } from './importRequest'
import type { ImportPlan, ImportRequest } from './importRequest'

type DataElement = {
    id?: string
    name?: string
    shortName?: string
    categoryCombo?: { id?: string }
}

const klass = 'org.hisp.dhis.dataelement.DataElement'

type Refusal = { index: number; uid: string; name?: string; report: object }

const missingShortName = {
    message: 'Missing required property `shortName`',
    args: ['shortName'],
    mainKlass: klass,
    errorCode: 'E4000',
    errorKlass: 'java.lang.String',
    errorProperty: 'shortName',
    errorProperties: ['shortName'],
}

const badReference = (comboId: string, described: string, uid: string) => {
    const args = [`[${comboId}] (CategoryCombo)`, described, 'categoryCombo']
    return {
        message: `Invalid reference ${args[0] ?? ''} on object ${described} for association \`categoryCombo\``,
        mainKlass: klass,
        mainId: uid,
        errorProperty: 'categoryCombo',
        errorProperties: args,
        args,
        errorCode: 'E5002',
    }
}

const refusalsOf = (elements: readonly DataElement[]): Refusal[] =>
    elements.flatMap((element, index) => {
        const { name, shortName, categoryCombo } = element
        const uid = element.id ?? uidOf(`imported ${name ?? index}`)
        const described = `${name ?? ''} [${uid}] (DataElement)`
        const report =
            shortName === undefined
                ? missingShortName
                : isUnknown(categoryCombo?.id)
                  ? badReference(categoryCombo?.id ?? '', described, uid)
                  : undefined
        return report ? [{ index, uid, name, report }] : []
    })

const errorsOf = (refusals: readonly Refusal[]): JobError[] =>
    refusals.map(({ report, uid }) => {
        const { errorCode, args, message } = report as typeof missingShortName
        const id = errorCode === 'E4000' ? '' : uid
        return { id, code: errorCode, type: 'DataElement', args, message }
    })

const transient = `not-null property references a null or transient value : ${klass}.categoryCombo`

/** One in a batch that the database does not take brings the import down. */
const brokenStages = (elements: readonly DataElement[]) => {
    const names = elements
        .filter(({ shortName }) => shortName !== undefined)
        .map(({ name }) => name ?? '')
    const count = names.length
    return [
        {
            description: 'Running preCreate DataElement bundle hooks',
            share: 1,
            items: names,
            isCounted: true,
        },
        {
            description: `Creating ${count} DataElement object(s) as admin`,
            share: 2,
            items: names,
            failsWith: transient,
        },
    ]
}

const bundleStages = [
    ...loadingStages,
    { description: 'Running preCreateBundle', share: 2 },
    { description: 'Creating bundle', share: 80 },
    { description: 'Running postCreateBundle', share: 1 },
    { description: 'Validating bundle', share: 12 },
]

export const metadataReport = ({ payload, query }: ImportRequest) => {
    const elements = listIn<DataElement>(payload, 'dataElements')
    const refusals = refusalsOf(elements)
    const isAllOrNone = query.get('atomicMode') !== 'NONE'
    const isRefused = isAllOrNone && refusals.length > 0
    const ignored = isRefused ? elements.length : refusals.length
    const stats = {
        created: elements.length - ignored,
        updated: 0,
        deleted: 0,
        ignored,
        total: elements.length,
    }
    const status =
        refusals.length === 0 ? 'OK' : isAllOrNone ? 'ERROR' : 'WARNING'
    const objectReports = refusals.map(({ index, uid, name, report }) => ({
        klass,
        index,
        uid,
        ...(isRefused ? {} : { displayName: name }),
        errorReports: [report],
    }))
    return {
        elements,
        refusals,
        isRefused,
        report: {
            status,
            typeReports: [{ klass, stats, objectReports }],
            stats,
        },
    }
}

/** An import of data elements, tried (`VALIDATE`) or carried out. */
export const planMetadataImport = (request: ImportRequest): ImportPlan => {
    const { query } = request
    const { elements, refusals, isRefused, report } = metadataReport(request)
    const importMode = query.get('importMode') ?? 'COMMIT'
    const atomicMode = query.get('atomicMode') ?? 'ALL'
    const parameters = { ...importParameters, importMode, atomicMode }
    const start = {
        title: 'Metadata import started',
        announcement: 'Metadata import started',
        noticeOf: importNotice,
        ending: () =>
            importEnding('Import complete', report.status, report.stats),
    }
    const breaks = importMode === 'COMMIT' && !isRefused && refusals.length > 0
    if (breaks) {
        return {
            jobType: 'METADATA_IMPORT',
            parameters,
            failsWith: `org.hibernate.PropertyValueException: ${transient}`,
            script: {
                ...start,
                stages: [...bundleStages, ...brokenStages(elements)],
            },
        }
    }
    return {
        jobType: 'METADATA_IMPORT',
        parameters,
        script: {
            ...start,
            stages: bundleStages,
            errors: errorsOf(refusals),
            summary: { importParams: parameters, ...report },
            isRefused,
        },
    }
}
