// Which fields of a job's record are asked for: each list for one question,
// as short as it can be.

/** What a list of jobs needs to know of each of them. */
export const listFields = [
    'id',
    'name',
    'jobType',
    'jobStatus',
    'schedulingType',
    'cronExpression',
    'delay',
    'enabled',
    'configurable',
    'executedBy',
    'lastUpdatedBy[id,displayName]',
    'created',
    'lastExecuted',
    'lastExecutedStatus',
    'lastFinished',
    'lastAlive',
].join(',')

/** What tells that a job has changed, and whether it runs. */
export const changeFields = [
    'id',
    'jobType',
    'jobStatus',
    'schedulingType',
    'executedBy',
    'lastExecuted',
    'lastExecutedStatus',
    'lastFinished',
    'lastAlive',
].join(',')

/** Where one job stands, and who started it. */
export const stateFields = [
    'id',
    'jobType',
    'jobStatus',
    'schedulingType',
    'executedBy',
    'lastUpdatedBy[id,displayName]',
    'created',
    'lastExecuted',
    'lastExecutedStatus',
    'lastFinished',
    'lastAlive',
].join(',')

/** All that is shown of one job. */
export const recordFields = [
    'id',
    'name',
    'displayName',
    'jobType',
    'jobStatus',
    'schedulingType',
    'cronExpression',
    'created',
    'enabled',
    'configurable',
    'executedBy',
    'lastUpdatedBy[id,username,displayName]',
    'lastExecutedStatus',
    'lastExecuted',
    'lastFinished',
    'lastAlive',
    'nextExecutionTime',
    'jobParameters',
].join(',')
