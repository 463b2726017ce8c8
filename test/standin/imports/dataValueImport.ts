import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'
import type { JobScript, ScriptStage } from '../jobs/jobScripts'
import { conflictsOf } from './dataValueConflicts'
import type { DataValue } from './dataValueConflicts'
import {
    importEnding,
    isUnknown,
    listIn,
    loadingStages,
    withNulls,
} from './importRequest'
import type { ImportPlan, ImportRequest } from './importRequest'

const switchedOff = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, false]))

const optionsOf = (version: ServerVersion, dryRun: boolean) => ({
    idSchemes: {},
    ...(isSince(version, '2.43') ? { atomic: false } : {}),
    dryRun,
    async: true,
    importStrategy: 'CREATE_AND_UPDATE',
    mergeMode: 'REPLACE',
    reportMode: 'FULL',
    ...switchedOff('skipExistingCheck', 'sharing', 'skipNotifications'),
    ...switchedOff('skipAudit', 'datasetAllowsPeriods', 'strictPeriods'),
    ...switchedOff('strictDataElements', 'strictCategoryOptionCombos'),
    ...switchedOff('strictAttributeOptionCombos', 'strictOrganisationUnits'),
    ...switchedOff('strictDataSetApproval', 'strictDataSetLocking'),
    ...switchedOff('strictDataSetInputPeriods', 'requireCategoryOptionCombo'),
    ...switchedOff('requireAttributeOptionCombo', 'skipPatternValidation'),
    ...switchedOff('ignoreEmptyCollection', 'force'),
    firstRowIsHeader: true,
    ...switchedOff('skipLastUpdated', 'mergeDataValues', 'skipCache'),
})

const plain = (description: string): ScriptStage => ({ description, share: 5 })

const stagesOf = (
    version: ServerVersion,
    count: number,
    summary: string
): ScriptStage[] => {
    if (version === '2.41') {
        return [...loadingStages, plain('Importing data...')]
    }
    if (isSince(version, '2.43')) {
        return [
            ...loadingStages,
            plain('Deserializing JSON data'),
            plain(`Decoding group ds=? [de= ou= pe= aoc=](${count} values)`),
            plain(`Validating group ds=? (${count} values)`),
        ]
    }
    return [
        ...loadingStages,
        plain('Reading data set header'),
        plain('Creating import context'),
        plain('Preheat caches...'),
        plain('Loading base metadata'),
        plain('Run data set validation'),
        {
            description: 'Importing values (list)',
            share: 60,
            items: ['#1'],
            itemSummary: `#1 +${count}`,
            summary,
        },
    ]
}

const process = {
    title: 'Data value set import',
    announcement: 'Data value set import',
    waitsForTurn: true,
    noticeOf: withNulls(
        'preheatCache',
        'filename',
        'notificationLevel',
        'dataSet'
    ),
}

/** From 2.43 on one unknown data element costs the whole file. */
const refusedAsAWhole = (
    request: ImportRequest,
    rows: readonly DataValue[],
    importOptions: object
): JobScript => {
    const { version } = request
    const unknown = rows.find(({ dataElement }) => isUnknown(dataElement))
    const names = ['s437f57809f', `[${unknown?.dataElement ?? ''}]`]
    const message = `Data set ${names[0] ?? ''} not usable with data element(s): \`${names[1] ?? ''}\``
    const code = 'E8020'
    const indexes = rows.map((_, index) => index)
    const objects = { args: names.join('-') }
    const counts = { created: 0, ignored: 0 }
    return {
        ...process,
        stages: stagesOf(version, rows.length, '').map((stage) =>
            stage.description.startsWith('Validating group')
                ? { ...stage, failsWith: message, failsQuietly: true }
                : stage
        ),
        ending: () => importEnding('Import complete', 'ERROR', counts),
        failsQuietly: true,
        errors: [
            {
                id: '',
                code,
                type: `${code}:${objects.args}`,
                args: [],
                message: 'Data set {0} not usable with data element(s): `{1}`',
            },
        ],
        summary: {
            status: 'ERROR',
            importOptions,
            importCount: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
            conflicts: [{ objects, value: message, errorCode: code, indexes }],
            rejectedIndexes: indexes,
            dataSetComplete: 'false',
            responseType: 'ImportSummary',
        },
    }
}

const rowByRow = (
    { version }: ImportRequest,
    rows: readonly DataValue[],
    importOptions: object
): JobScript => {
    const { conflicts, errors, rejectedIndexes } = conflictsOf(rows)
    const ignored = rejectedIndexes.length
    const created = rows.length - ignored
    const status = ignored === 0 ? 'SUCCESS' : 'WARNING'
    const summary = `Import summary: [imports=${created}, updates=0, ignores=${ignored}]`
    return {
        ...process,
        stages: stagesOf(version, rows.length, summary),
        ending: () =>
            importEnding('Import complete', status, { created, ignored }),
        errors,
        summary: {
            status,
            importOptions,
            description: 'Import process completed successfully',
            importCount: { imported: created, updated: 0, ignored, deleted: 0 },
            conflicts,
            rejectedIndexes,
            dataSetComplete: 'false',
            responseType: 'ImportSummary',
        },
    }
}

/** An import of data values, tried (`dryRun`) or carried out. */
export const planDataValueImport = (request: ImportRequest): ImportPlan => {
    const { version, payload, query } = request
    const rows = listIn<DataValue>(payload, 'dataValues')
    const parameters = optionsOf(version, query.get('dryRun') === 'true')
    const isRefused =
        isSince(version, '2.43') &&
        rows.some(({ dataElement }) => isUnknown(dataElement))
    const plan = isRefused ? refusedAsAWhole : rowByRow
    return {
        jobType: 'DATAVALUE_IMPORT',
        parameters,
        script: plan(request, rows, parameters),
    }
}
