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
export const changeFields = change.join(',')

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
