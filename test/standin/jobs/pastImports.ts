import type { ServerVersion } from '../http/serverVersion'
import { planDataValueImport } from '../imports/dataValueImport'
import { planGeoJsonImport } from '../imports/geoJsonImport'
import type { ImportPlan, ImportRequest } from '../imports/importRequest'
import { planMetadataImport } from '../imports/metadataImport'
import { planTrackerImport } from '../imports/trackerImport'
import { trackerWarnings } from '../imports/trackerWarnings'
import { userAccounts } from '../world/userAccounts'

export type PastImport = { hoursAgo: number; durationMs: number } & ImportPlan

/** Twelve rows: most of one closed facility, one with a number in words. */
const dataValues = Array.from({ length: 12 }, (_, index) => ({
    dataElement: 'fbfJHSPpUQD',
    period: `2026${String(index + 1).padStart(2, '0')}`,
    orgUnit: index > 1 && index < 9 ? 'ZzClosedUn1' : 'DiszpKrYNg8',
    value: index === 1 ? 'twelve' : String(index),
}))

const dataElements = [
    { name: 'Malaria cases, rehearsed', shortName: 'Malaria cases' },
    { name: 'Malaria deaths' },
    {
        name: 'Malaria tests by age',
        shortName: 'Malaria tests',
        categoryCombo: { id: 'ZzAgeGroups' },
    },
]

const features = [
    { properties: { id: 'DiszpKrYNg8' }, geometry: { coordinates: [11, -3] } },
    { properties: { id: 'ZzClosedUn1' }, geometry: { coordinates: [1, 2] } },
    { properties: { id: 'DiszpKrYNg8' }, geometry: { coordinates: ['x', 2] } },
]

/** Imports that somebody has tried, or carried out in part. */
export const pastImports = (version: ServerVersion): PastImport[] => {
    const asked = (query: string, payload: unknown): ImportRequest => ({
        version,
        payload,
        query: new URLSearchParams(query),
        userId: userAccounts.admin.id,
    })
    return [
        {
            ...planDataValueImport(asked('dryRun=true', { dataValues })),
            hoursAgo: 7,
            durationMs: 5_600,
        },
        {
            ...planDataValueImport(asked('', { dataValues })),
            hoursAgo: 6,
            durationMs: 6_400,
        },
        {
            ...planMetadataImport(
                asked('importMode=VALIDATE&atomicMode=NONE', { dataElements })
            ),
            hoursAgo: 5,
            durationMs: 900,
        },
        {
            ...trackerWarnings(planTrackerImport(asked('', { events: [] }))),
            hoursAgo: 4,
            durationMs: 1_300,
        },
        {
            ...planGeoJsonImport(asked('', { features })),
            hoursAgo: 2,
            durationMs: 400,
        },
    ]
}
