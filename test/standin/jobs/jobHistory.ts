import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'
import { addPastQueue } from './pastQueue'
import { pastImports } from './pastImports'
import type { JobScript } from './jobScripts'
import { createRandom } from '../world/random'
import { userAccounts } from '../world/userAccounts'
import type { JobBoard } from './jobBoard'
import { scriptOf } from './jobScripts'
import { importParameters } from './metadataImportReport'
import { createOnceJob } from './newJob'
import { planScriptedJob } from './scriptedPlan'

type PastJob = {
    jobType: string
    hoursAgo: number
    durationMs: number
    parameters?: unknown
    failsWith?: string
    /** How this one job went, when not as its type does. */
    script?: JobScript
}

export const analyticsParameters = {
    lastYears: 1,
    skipTableTypes: [],
    skipPrograms: [],
    skipResourceTables: false,
    skipOutliers: false,
}

const pastJobs = (version: ServerVersion): PastJob[] => [
    {
        jobType: 'ANALYTICS_TABLE',
        hoursAgo: 21,
        durationMs: 1_260_000,
        parameters: analyticsParameters,
        failsWith: 'No space left on device',
    },
    { jobType: 'PREDICTOR', hoursAgo: 19, durationMs: 84_000 },
    {
        jobType: isSince(version, '2.43')
            ? 'TRACKER_TRIGRAM_INDEX_MAINTENANCE'
            : 'AGGREGATE_DATA_EXCHANGE',
        hoursAgo: 11,
        durationMs: 5_300,
    },
    { jobType: 'RESOURCE_TABLE', hoursAgo: 9, durationMs: 245_180 },
    {
        jobType: 'ANALYTICS_TABLE',
        hoursAgo: 8,
        durationMs: 1_890_500,
        parameters: analyticsParameters,
    },
    {
        jobType: 'METADATA_IMPORT',
        hoursAgo: 3,
        durationMs: 1_700,
        parameters: importParameters,
    },
]

/** The same ids whatever else is in the history, and the oldest first. */
const identified = (past: readonly PastJob[]) => {
    const random = createRandom('job history')
    return past
        .map((one) => ({ ...one, id: random.uid() }))
        .sort((one, other) => other.hoursAgo - one.hoursAgo)
}

/** Jobs that were over before anybody looked. */
export const addJobHistory = (
    board: JobBoard,
    version: ServerVersion,
    nowMs: number,
    hasImports: boolean
) => {
    if (hasImports) {
        addPastQueue(board, nowMs)
    }
    const imports = hasImports ? pastImports(version) : []
    for (const past of identified([...pastJobs(version), ...imports])) {
        const createdAt = nowMs - past.hoursAgo * 3_600_000
        const job = createOnceJob({
            id: past.id,
            jobType: past.jobType,
            createdAt,
            by: userAccounts.admin,
            parameters: past.parameters,
            plan: (startsAt, cancelledAt) =>
                planScriptedJob({
                    ...past,
                    script: past.script ?? scriptOf(past.jobType),
                    startsAt,
                    cancelledAt,
                }),
        })
        board.addFinished(job, createdAt + 40)
    }
}
