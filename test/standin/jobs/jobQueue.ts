import type { Job } from './job'

const handOverMs = 5

/** The jobs of a queue, in the order in which they run. */
export const queueOf = (jobs: Iterable<Job>, name: string): Job[] =>
    [...jobs]
        .filter((job) => job.queueName === name)
        .sort((one, other) => positionOf(one) - positionOf(other))

const positionOf = (job: Job): number => job.queuePosition ?? 0

/**
 * When a job of a queue has ended, the next one is due; when it has failed,
 * all that come after it are skipped.
 */
export const handOnQueue = (jobs: Iterable<Job>, ended: Job): void => {
    const { execution, queueName } = ended
    if (!execution || queueName === undefined || execution.isHandedOn) {
        return
    }
    execution.isHandedOn = true
    const later = queueOf(jobs, queueName).filter(
        (job) => positionOf(job) > positionOf(ended)
    )
    const at = execution.plan.endsAt + handOverMs
    if (execution.plan.outcome !== 'COMPLETED') {
        for (const job of later) {
            job.skippedAt = at
        }
    } else if (later[0]) {
        later[0].dueAt = at
    }
}
