import type { Job } from './job'
import { runtimeText } from './runtimeText'
import { lastTurn } from './schedulerTurn'

const turnStartMs = 11
const turnEndMs = 42

/** A skipped job has an execution of no length, and has not started. */
export const skippedRecord = (
    job: Job,
    format: (epochMs: number) => string
): Record<string, unknown> => {
    const { skippedAt } = job
    if (
        skippedAt === undefined ||
        (job.execution?.startedAt ?? 0) > skippedAt
    ) {
        return {}
    }
    return {
        lastUpdated: format(skippedAt),
        lastExecutedStatus: 'NOT_STARTED',
        lastExecuted: format(skippedAt),
        lastFinished: format(skippedAt),
        lastRuntimeExecution: runtimeText(0),
    }
}

/** A job with a delay runs at every turn of the scheduler, in a moment. */
export const turnRecord = (
    job: Job,
    nowMs: number,
    format: (epochMs: number) => string
): Record<string, unknown> => {
    if (job.delaySeconds === undefined || job.execution !== undefined) {
        return {}
    }
    const turn = lastTurn(nowMs - turnEndMs)
    return {
        lastUpdated: format(turn + turnEndMs),
        lastExecutedStatus: 'COMPLETED',
        lastExecuted: format(turn + turnStartMs),
        lastFinished: format(turn + turnEndMs),
        errorCodes: '',
        lastRuntimeExecution: runtimeText(turnEndMs - turnStartMs),
    }
}
