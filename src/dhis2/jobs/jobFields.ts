import type { JobType } from '../models/jobType'
import type { QueryParameter } from '../wire/resourcePath'

// Which fields of a job's record are asked for: each list for one question,
// as short as it can be.

const change = [
    'id',
    'jobType',
    'jobStatus',
    'schedulingType',
    'executedBy',
    'lastExecuted',
    'lastExecutedStatus',
    'lastFinished',
    'lastAlive',
    'enabled',
    'queueName',
    'queuePosition',
]
const state = [...change, 'lastUpdatedBy[id,displayName]', 'created']
const configuration = ['name', 'cronExpression', 'configurable']

/** What tells that a job has changed, and whether it runs. */
const changeFields = change.join(',')

/** Where one job stands, and who started it. */
export const stateFields = state.join(',')

/**
 * What a list of jobs needs to know of each of them; only its parameters tell
 * that a tracker import was a rehearsal.
 */
export const listFields = [
    ...state,
    ...configuration,
    'delay',
    'jobParameters',
].join(',')

/** All that is shown of one job. */
export const recordFields = [
    ...change,
    ...configuration,
    'displayName',
    'lastUpdatedBy[id,username,displayName]',
    'created',
    'nextExecutionTime',
    'jobParameters',
].join(',')

/** The running jobs of some types, or those changed of late, with parameters. */
export const jobsOfTypes = (
    jobTypes: readonly JobType[],
    which: string
): readonly QueryParameter[] => [
    ['fields', `${stateFields},jobParameters`],
    ['filter', `jobType:in:[${jobTypes.join(',')}]`],
    ['filter', which],
    ['paging', false],
]

/** When the jobs of some types that are not switched off run next. */
export const nextOfTypes = (
    jobTypes: readonly JobType[]
): readonly QueryParameter[] => [
    [
        'fields',
        'id,name,jobType,enabled,schedulingType,cronExpression,delay,nextExecutionTime',
    ],
    ['filter', `jobType:in:[${jobTypes.join(',')}]`],
    ['filter', 'enabled:eq:true'],
    ['paging', false],
]

/** The jobs that run, that have changed, or that are asked for by name. */
export const jobsChangedSince = (
    since: string,
    alsoUids: readonly string[]
): readonly QueryParameter[] => [
    ['fields', changeFields],
    ...(alsoUids.length === 0
        ? []
        : [['filter', `id:in:[${alsoUids.join(',')}]`] as const]),
    ['filter', 'jobStatus:eq:RUNNING'],
    ['filter', `lastUpdated:gt:${since}`],
    ['rootJunction', 'OR'],
    ['paging', false],
]
