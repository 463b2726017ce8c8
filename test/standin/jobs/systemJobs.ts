import type { Job } from './job'
import type { JobBoard } from './jobBoard'
import { scriptOf } from './jobScripts'
import { planScriptedJob } from './scriptedPlan'

type SystemJob = [id: string, name: string, jobType: string, cron: string]

/** Schedules every server has. */
const systemJobs: readonly SystemJob[] = [
    [
        'sHMedQF7VYa',
        'Credentials expiry alert',
        'CREDENTIALS_EXPIRY_ALERT',
        '0 0 2 ? * *',
    ],
    ['BFa3jDsbtdO', 'Data statistics', 'DATA_STATISTICS', '0 0 2 ? * *'],
    ['D2datatrim8', 'Data value trim', 'DATA_VALUE_TRIM', '0 0 1 ? * *'],
    [
        'YvAwAmrqAtN',
        'Dataset notification',
        'DATA_SET_NOTIFICATION',
        '0 0 2 ? * *',
    ],
    [
        'pd6O228pqr0',
        'File resource clean up',
        'FILE_RESOURCE_CLEANUP',
        '0 0 2 ? * *',
    ],
    [
        'uwWCT2BMmlq',
        'Remove expired or used reserved values',
        'REMOVE_USED_OR_EXPIRED_RESERVED_VALUES',
        '0 0 2 ? * *',
    ],
    [
        'vt21671bgno',
        'System version update check notification',
        'SYSTEM_VERSION_UPDATE_CHECK',
        '11 39 4 ? * *',
    ],
    [
        'fUWM1At1TUx',
        'User account expiry alert',
        'ACCOUNT_EXPIRY_ALERT',
        '0 0 2 ? * *',
    ],
    [
        'Js3vHn2AVuG',
        'Validation result notification',
        'VALIDATION_RESULTS_NOTIFICATION',
        '0 0 7 ? * *',
    ],
]

const silently =
    (jobType: string): Job['plan'] =>
    (startsAt, cancelledAt) =>
        planScriptedJob({
            script: scriptOf(jobType),
            startsAt,
            durationMs: 40,
            cancelledAt,
        })

const systemJob = (
    id: string,
    name: string,
    jobType: string,
    nowMs: number
): Job => ({
    id,
    name,
    jobType,
    createdAt: nowMs,
    lastUpdatedAt: nowMs,
    isEnabled: true,
    isConfigurable: false,
    plan: silently(jobType),
})

export const addSystemJobs = (board: JobBoard, nowMs: number) => {
    for (const [id, name, jobType, cronExpression] of systemJobs) {
        const job = systemJob(id, name, jobType, nowMs)
        board.add({ ...job, cronExpression })
    }
    const housekeeping = systemJob(
        'DHIS2rocks1',
        'Housekeeping',
        'HOUSEKEEPING',
        nowMs
    )
    board.add({ ...housekeeping, delaySeconds: 20 })
}
