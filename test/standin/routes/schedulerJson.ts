import type { Job } from '../jobs/job'
import { isSchedule } from '../jobs/job'
import { jobStatusAt, nextExecutionOf } from '../jobs/jobRecord'
import type { World } from '../world/world'

const maxDelayMs = 4 * 3_600_000

const entryJson = (world: World, job: Job, nextAt: number) => {
    const nowMs = world.clock.now()
    const seconds = Math.floor((nextAt - nowMs) / 1000)
    const timing = {
        ...(job.delaySeconds === undefined ? {} : { delay: job.delaySeconds }),
        ...(job.cronExpression === undefined
            ? {}
            : { cronExpression: job.cronExpression }),
        nextExecutionTime: world.time.format(nextAt),
    }
    const status = jobStatusAt(job, nowMs)
    const { name, jobType: type } = job
    return {
        name,
        type,
        ...timing,
        ...(job.cronExpression === undefined
            ? { secondsToNextExecutionTime: seconds }
            : {
                  maxDelayedExecutionTime: world.time.format(
                      nextAt + maxDelayMs
                  ),
                  secondsToNextExecutionTime: seconds,
                  secondsToMaxDelayedExecutionTime: seconds + maxDelayMs / 1000,
              }),
        status,
        enabled: job.isEnabled,
        configurable: job.isConfigurable,
        sequence: [{ id: job.id, name, type, ...timing, status }],
    }
}

/** What the scheduler will do, soonest first. */
export const schedulerJson = (world: World): unknown[] => {
    const nowMs = world.clock.now()
    return world.board
        .all()
        .filter((job) => isSchedule(job) && job.isEnabled)
        .flatMap((job) => {
            const nextAt = nextExecutionOf(job, world.time, nowMs)
            return nextAt === undefined ? [] : [{ job, nextAt }]
        })
        .sort((one, other) => one.nextAt - other.nextAt)
        .map(({ job, nextAt }) => entryJson(world, job, nextAt))
}
