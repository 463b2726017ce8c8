import type { ServerVersion } from '../http/serverVersion'
import { jobParameterKinds } from './jobParameterKinds'
import { jobTypeTable } from './jobTypeTable'

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
    manyToMany: false,
    oneToOne: false,
    manyToOne: false,
    oneToMany: false,
    translatable: false,
    gistPreferences: { included: 'AUTO', transformation: 'AUTO' },
    propertyTransformer: false,
}

const flagOf = (version: ServerVersion) =>
    version === '2.41' ? { transient: false } : { sortable: false }

/** `DATA_SYNC` and `dataSync` alike: `Data sync`. */
const wordsOf = (name: string): string => {
    const words =
        name.includes('_') || name === name.toUpperCase()
            ? name.toLowerCase().replace(/_/g, ' ')
            : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return words.charAt(0).toUpperCase() + words.slice(1)
}

const parameterJson = (version: ServerVersion, cell: string) => {
    const [name = '', wanted = '', preset = '', endpoint = ''] = cell.split(':')
    const kind = jobParameterKinds[wanted.replace('!', '')]
    const isCollection = kind?.itemKlass !== undefined
    return {
        ...kind,
        name,
        fieldName: wordsOf(name),
        simple: false,
        collection: isCollection,
        embeddedObject: isCollection,
        required: wanted.endsWith('!'),
        ...(isCollection ? { collectionName: name } : {}),
        ...(endpoint === '' ? {} : { relativeApiEndpoint: `/api${endpoint}` }),
        ...(preset === ''
            ? {}
            : { defaultValue: JSON.parse(preset) as unknown }),
        ...flags,
        ...flagOf(version),
    }
}

const typeJson = (version: ServerVersion, line: string) => {
    const [jobType = '', versions = '', cells = ''] = line
        .split('|')
        .map((cell) => cell.trim())
    const isThere =
        versions === '' || versions.split('+').includes(version.slice(2))
    const parameters = cells === '' ? [] : cells.split(', ')
    return {
        isThere,
        json: {
            name: wordsOf(jobType),
            jobType,
            schedulingType:
                jobType === 'CONTINUOUS_ANALYTICS_TABLE'
                    ? 'FIXED_DELAY'
                    : 'CRON',
            jobParameters: parameters.map((cell) =>
                parameterJson(version, cell)
            ),
        },
    }
}

/** Types that can be scheduled, with the parameters they take. */
export const jobTypesJson = (version: ServerVersion) => ({
    jobTypes: jobTypeTable
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => typeJson(version, line))
        .filter(({ isThere }) => isThere)
        .map(({ json }) => json),
})
