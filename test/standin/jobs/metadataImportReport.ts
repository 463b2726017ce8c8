import type { JobError } from './jobPlan'

export const importParameters = {
    importMode: 'COMMIT',
    identifier: 'UID',
    preheatMode: 'REFERENCE',
    importStrategy: 'CREATE_AND_UPDATE',
    atomicMode: 'NONE',
    flushMode: 'AUTO',
    importReportMode: 'ERRORS',
    skipSharing: false,
    skipTranslation: false,
    skipValidation: false,
    metadataSyncImport: false,
    async: true,
    firstRowIsHeader: true,
}

/** The notifier also shows what was not given. */
export const importNotice = (parameters: unknown): unknown => ({
    user: null,
    filename: null,
    csvImportClass: null,
    ...(typeof parameters === 'object' ? parameters : {}),
})

const missingProperties = ['aggregationType', 'domainType', 'valueType']
const optionSetId = 'tGghh9d3Ove'
const duplicateArgs = [
    'name',
    'Yes / No',
    'Yes / No [xte9batiiTI] (OptionSet)',
    optionSetId,
]
const duplicateMessage = `Property \`name\` with value \`Yes / No\` on object Yes / No [xte9batiiTI] (OptionSet) already exists on object ${optionSetId}`

export const importErrors: readonly JobError[] = [
    ...missingProperties.map((property) => ({
        id: '',
        code: 'E4000',
        type: 'DataElement',
        args: [property],
        message: `Missing required property \`${property}\``,
    })),
    {
        id: optionSetId,
        code: 'E5003',
        type: 'OptionSet',
        args: duplicateArgs,
        message: duplicateMessage,
    },
]

const ignored = { created: 0, updated: 0, deleted: 0, ignored: 1, total: 1 }
const dataElementClass = 'org.hisp.dhis.dataelement.DataElement'
const optionSetClass = 'org.hisp.dhis.option.OptionSet'

const dataElementReport = {
    klass: dataElementClass,
    stats: ignored,
    objectReports: [
        {
            klass: dataElementClass,
            index: 0,
            uid: 'pjGo7mxJMsg',
            errorReports: missingProperties.map((property) => ({
                message: `Missing required property \`${property}\``,
                args: [property],
                mainKlass: dataElementClass,
                errorCode: 'E4000',
                errorKlass: 'java.lang.Enum',
                errorProperty: property,
                errorProperties: [property],
            })),
        },
    ],
}

const optionSetReport = {
    klass: optionSetClass,
    stats: ignored,
    objectReports: [
        {
            klass: optionSetClass,
            index: 0,
            uid: 'xte9batiiTI',
            errorReports: [
                {
                    message: duplicateMessage,
                    args: duplicateArgs,
                    mainKlass: optionSetClass,
                    errorCode: 'E5003',
                    mainId: optionSetId,
                    errorProperty: 'name',
                    errorProperties: duplicateArgs,
                },
            ],
        },
    ],
}

export const importSummary = {
    importParams: importParameters,
    status: 'WARNING',
    stats: { created: 0, updated: 0, deleted: 0, ignored: 2, total: 2 },
    typeReports: [dataElementReport, optionSetReport],
}
