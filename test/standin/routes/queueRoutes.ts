import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import { queueOf } from '../jobs/jobQueue'
import type { World } from '../world/world'
import { requiring, schedulingAdmin } from './rights'

type QueueWish = { cronExpression?: string; sequence?: string[] }

const nameOf = ({ parameters }: Incoming): string =>
    decodeURIComponent(parameters.name ?? '')

const leaveQueue = (world: World, name: string) => {
    for (const job of queueOf(world.board.all(), name)) {
        job.queueName = undefined
        job.queuePosition = undefined
    }
}

const formQueue =
    (world: World, status: number): Handler =>
    (request) => {
        const { cronExpression, sequence = [] } = JSON.parse(
            request.body
        ) as QueueWish
        const name = nameOf(request)
        leaveQueue(world, name)
        sequence.forEach((id, position) => {
            const job = world.board.find(id)
            if (job) {
                job.queueName = name
                job.queuePosition = position
                job.cronExpression = position === 0 ? cronExpression : undefined
                job.scheduleSeenUntil = world.clock.now()
            }
        })
        return world.answers.nothing(status)
    }

/** Jobs that run one after the other; a failure skips the rest. */
export const queueRoutes = (world: World): Route[] => {
    const path = '/api/scheduler/queues/{name}'
    const admin = (signature: string, handle: Handler) =>
        route(signature, requiring(world, schedulingAdmin, handle))
    return [
        route(`GET ${path}`, (request) => {
            const name = nameOf(request)
            const jobs = queueOf(world.board.all(), name)
            return jobs.length === 0
                ? world.answers.error(404, `Queue not found: ${name}`)
                : world.answers.json({
                      name,
                      cronExpression: jobs[0]?.cronExpression,
                      sequence: jobs.map(({ id }) => id),
                  })
        }),
        admin(`POST ${path}`, formQueue(world, 201)),
        admin(`PUT ${path}`, formQueue(world, 204)),
        admin(`DELETE ${path}`, (request) => {
            leaveQueue(world, nameOf(request))
            return world.answers.nothing(204)
        }),
    ]
}
