import type { Job } from '../jobs/job'
import { freesTypeAt } from '../jobs/job'
import type { World } from '../world/world'

/** Errors of one job with what it worked on; `{}` when there are none. */
export const jobErrorsJson = (
    world: World,
    job: Job
): Record<string, unknown> => {
    const { execution } = job
    const errors = execution?.plan.errors
    if (!errors || freesTypeAt(execution) > world.clock.now()) {
        return {}
    }
    const { time } = world
    return {
        id: job.id,
        file: job.id,
        type: job.jobType,
        user: job.executedBy?.id,
        errors: errors.map(({ id, args, code, type, message }) => ({
            id,
            args,
            code,
            type,
            message,
        })),
        created: time.format(job.createdAt),
        executed: `${time.format(execution.startedAt)}313`,
        filesize: 127,
        filetype: 'application/json',
        finished: `${time.format(execution.plan.endsAt)}839`,
        codes: 'ErrorCode',
        input: null,
    }
}

export const jobsErrorsJson = (world: World): Record<string, unknown>[] =>
    world.board
        .all()
        .map((job) => jobErrorsJson(world, job))
        .filter((entry) => Object.keys(entry).length > 0)
        .reverse()
