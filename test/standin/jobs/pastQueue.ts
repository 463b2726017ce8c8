import { userAccounts } from '../world/userAccounts'
import type { Job } from './job'
import type { JobBoard } from './jobBoard'
import { scriptOf } from './jobScripts'
import { planScriptedJob } from './scriptedPlan'

const queueName = 'Nightly'
const dayMs = 86_400_000

const members = [
    ['QueueJobAa0', 'Nightly resource tables', 'RESOURCE_TABLE'],
    ['QueueJobAa1', 'Nightly predictors', 'PREDICTOR'],
    ['QueueJobAa2', 'Nightly statistics', 'DATA_STATISTICS'],
] as const

/** A queue whose first job failed last night: the others were skipped. */
export const addPastQueue = (board: JobBoard, nowMs: number) => {
    const createdAt = nowMs - 30 * dayMs
    members.forEach(([id, name, jobType], queuePosition) => {
        const isFirst = queuePosition === 0
        const job: Job = {
            id,
            name,
            jobType,
            createdAt,
            lastUpdatedAt: createdAt,
            createdBy: userAccounts.admin,
            cronExpression: isFirst ? '0 30 3 ? * *' : undefined,
            queueName,
            queuePosition,
            scheduleSeenUntil: nowMs,
            isEnabled: true,
            isConfigurable: true,
            plan: (startsAt, cancelledAt) =>
                planScriptedJob({
                    script: scriptOf(jobType),
                    startsAt,
                    durationMs: 4_000,
                    cancelledAt,
                    failsWith:
                        isFirst && startsAt < nowMs
                            ? 'could not resize shared memory segment'
                            : undefined,
                }),
        }
        if (isFirst) {
            board.addFinished(job, nowMs - 10 * 3_600_000)
        } else {
            board.add(job)
        }
    })
}
