import type { JobError } from '../jobs/jobPlan'
import {
    importEnding,
    isUnknown,
    listIn,
    loadingStages,
    withNulls,
} from './importRequest'
import type { ImportPlan, ImportRequest } from './importRequest'

type Feature = {
    properties?: { id?: string }
    geometry?: { coordinates?: unknown[] }
}

const causes = {
    E7708: {
        value: 'GeoJSON target organisation unit does not exist',
        property: '',
    },
    E7707: { value: 'GeoJSON geometry is not valid', property: 'geometry' },
} as const

type Code = keyof typeof causes

const refusalOf = ({ properties, geometry }: Feature): Code | undefined => {
    if (isUnknown(properties?.id)) {
        return 'E7708'
    }
    const isPoint = geometry?.coordinates?.every(
        (part) => typeof part === 'number' || Array.isArray(part)
    )
    return isPoint === true ? undefined : 'E7707'
}

const conflictsOf = (features: readonly Feature[]) =>
    (Object.keys(causes) as Code[]).flatMap((errorCode) => {
        const indexes = features.flatMap((feature, index) =>
            refusalOf(feature) === errorCode ? [index] : []
        )
        const { value, property } = causes[errorCode]
        return indexes.length === 0
            ? []
            : [{ objects: {}, value, errorCode, property, indexes }]
    })

/** An import of geometries of organisation units. */
export const planGeoJsonImport = (request: ImportRequest): ImportPlan => {
    const { version, payload, query } = request
    const features = listIn<Feature>(payload, 'features')
    const conflicts = conflictsOf(features)
    const ignored = conflicts.flatMap(({ indexes }) => indexes).length
    const imported = features.length - ignored
    const status = ignored === 0 ? 'SUCCESS' : 'WARNING'
    return {
        jobType: 'GEOJSON_IMPORT',
        parameters: {
            dryRun: query.get('dryRun') === 'true',
            orgUnitIdProperty: 'id',
            idType: 'UID',
        },
        script: {
            title: 'GeoJSON import started',
            announcement: 'GeoJSON import started',
            noticeOf: withNulls('attributeId', 'user'),
            stages: [
                ...loadingStages,
                { description: 'Importing GeoJSON', share: 90 },
            ],
            ending: () =>
                importEnding('GeoJSON import completed', status, {
                    created: imported,
                    ignored,
                }),
            errors: conflicts.map(({ errorCode, value }): JobError => ({
                id: '',
                code: errorCode,
                type: `${errorCode}:`,
                args: [],
                message: value,
            })),
            summary: {
                importCount: { imported, updated: 0, ignored, deleted: 0 },
                totalConflictOccurrenceCount: ignored,
                conflicts,
                status,
                ...(version === '2.41'
                    ? {}
                    : { responseType: 'GeoJsonImportReport' }),
            },
        },
    }
}
