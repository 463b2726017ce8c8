import type { Job } from '../jobs/job'
import { isSchedule } from '../jobs/job'
import { queueOf } from '../jobs/jobQueue'
import { jobStatusAt, nextExecutionOf } from '../jobs/jobRecord'
import type { World } from '../world/world'

const maxDelayMs = 4 * 3_600_000

const timingOf = (world: World, job: Job, nextAt: number | undefined) => ({
    ...(job.delaySeconds === undefined ? {} : { delay: job.delaySeconds }),
    ...(job.cronExpression === undefined
        ? {}
        : { cronExpression: job.cronExpression }),
    ...(nextAt === undefined
        ? {}
        : { nextExecutionTime: world.time.format(nextAt) }),
})

const memberJson = (world: World, job: Job, nextAt: number | undefined) => ({
    id: job.id,
    name: job.name,
    type: job.jobType,
    ...timingOf(world, job, nextAt),
    status: jobStatusAt(job, world.clock.now()),
})

/** A queue is one entry, named after itself, with its jobs inside. */
const sequenceOf = (world: World, job: Job, nextAt: number) =>
    job.queueName === undefined
        ? [memberJson(world, job, nextAt)]
        : queueOf(world.board.all(), job.queueName).map((member) =>
              memberJson(world, member, member === job ? nextAt : undefined)
          )

const entryJson = (world: World, job: Job, nextAt: number) => {
    const nowMs = world.clock.now()
    const seconds = Math.floor((nextAt - nowMs) / 1000)
    return {
        name: job.queueName ?? job.name,
        type: job.queueName === undefined ? job.jobType : 'Sequence',
        ...timingOf(world, job, nextAt),
        ...(job.cronExpression === undefined
            ? { secondsToNextExecutionTime: seconds }
            : {
                  maxDelayedExecutionTime: world.time.format(
                      nextAt + maxDelayMs
                  ),
                  secondsToNextExecutionTime: seconds,
                  secondsToMaxDelayedExecutionTime: seconds + maxDelayMs / 1000,
              }),
        status: jobStatusAt(job, nowMs),
        enabled: job.isEnabled,
        configurable: job.isConfigurable,
        sequence: sequenceOf(world, job, nextAt),
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
