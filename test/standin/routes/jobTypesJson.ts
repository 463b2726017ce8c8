import type { ServerVersion } from '../http/serverVersion'
import { jobTypesOf } from '../jobs/jobTypes'

const displayName = (jobType: string): string =>
    jobType.charAt(0) + jobType.slice(1).toLowerCase().replace(/_/g, ' ')

const flags = {
    persisted: false,
    attribute: false,
    ordered: false,
    owner: false,
    identifiableObject: false,
    nameableObject: false,
    analyticalObject: false,
    readable: false,
    writable: false,
    unique: false,
    required: false,
    manyToMany: false,
    oneToOne: false,
    manyToOne: false,
    oneToMany: false,
    translatable: false,
    gistPreferences: { included: 'AUTO', transformation: 'AUTO' },
    propertyTransformer: false,
}

const ofVersion = (version: ServerVersion) =>
    version === '2.41' ? { transient: false } : { sortable: false }

const typeParameter = (version: ServerVersion) => ({
    klass: 'org.hisp.dhis.scheduling.parameters.DataIntegrityJobParameters$DataIntegrityReportType',
    name: 'type',
    fieldName: 'Type',
    simple: false,
    collection: false,
    embeddedObject: false,
    constants: ['REPORT', 'SUMMARY', 'DETAILS'],
    ...flags,
    ...ofVersion(version),
})

const checksParameter = (version: ServerVersion) => ({
    klass: 'java.util.Set',
    itemKlass: 'java.lang.String',
    name: 'checks',
    fieldName: 'Checks',
    collectionName: 'checks',
    simple: false,
    collection: true,
    embeddedObject: true,
    relativeApiEndpoint: '/api/dataIntegrity',
    ...flags,
    ...ofVersion(version),
})

const parametersOf = (version: ServerVersion, jobType: string) => {
    if (jobType === 'DATA_INTEGRITY') {
        return {
            jobParameters: [typeParameter(version), checksParameter(version)],
        }
    }
    return jobType === 'DATA_INTEGRITY_DETAILS'
        ? { jobParameters: [checksParameter(version)] }
        : { jobParameters: [] }
}

/** Types that can be scheduled, with the parameters integrity jobs take. */
export const jobTypesJson = (version: ServerVersion) => ({
    jobTypes: jobTypesOf(version)
        .filter((jobType) => !/IMPORT|SMS_|IMAGE|MOCK|TEST/.test(jobType))
        .map((jobType) => ({
            name: displayName(jobType),
            jobType,
            schedulingType: 'CRON',
            ...parametersOf(version, jobType),
        })),
})
