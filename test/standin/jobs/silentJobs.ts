import { isSchedule } from './job'
import type { Execution } from './job'
import { lastSignOf } from './progressTree'
import { nextTurn } from './schedulerTurn'

const turnWorkMs = 39

/** At a turn, the server frees what it has not heard of for too long. */
export const freeSilent = (
    executions: readonly Execution[],
    nowMs: number,
    silenceLimitMs: (jobType: string) => number
): void => {
    for (const execution of executions) {
        const { cutOffAt, revertedAt, job } = execution
        if (cutOffAt === undefined || revertedAt !== undefined) {
            continue
        }
        const silentSince = lastSignOf(execution, cutOffAt)
        const limitMs = silenceLimitMs(job.jobType)
        const freedAt = nextTurn(silentSince + limitMs) + turnWorkMs
        if (freedAt <= nowMs) {
            execution.revertedAt = freedAt
            job.lastUpdatedAt = freedAt
            job.isEnabled = isSchedule(job)
        }
    }
}
