import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { StandinResponse } from '../http/standinRequest'
import type { Job } from '../jobs/job'
import { isRunningAt, isSchedule } from '../jobs/job'
import { scriptOf } from '../jobs/jobScripts'
import { nextTurn } from '../jobs/schedulerTurn'
import { hasAuthority } from '../world/userAccounts'
import type { World } from '../world/world'
import { recordOf, withJob } from './jobRoutes'
import type { JobHandler } from './jobRoutes'
import { maintenance, schedulingAdmin } from './rights'
import { changedJob, createSchedule, jobClass, readWish } from './scheduleWish'
import { schedulerJson } from './schedulerJson'
import { scheduleErrors } from './scheduleErrors'

type Action = 'create' | 'update' | 'delete'

const permitted =
    (world: World, action: Action, handle: Handler): Handler =>
    (request) =>
        hasAuthority(request.user, schedulingAdmin)
            ? handle(request)
            : world.answers.error(
                  403,
                  `You don't have the proper permissions to ${action} this object.`,
                  'E1006'
              )

const report = (
    world: World,
    status: number,
    uid: string,
    errorReports: unknown[],
    location?: string
): StandinResponse => {
    const { version } = world
    const type = { responseType: 'ObjectReport' }
    const body = { uid, klass: jobClass, errorReports }
    const message =
        status === 409
            ? 'One or more errors occurred, please see full details in import report.'
            : undefined
    return world.answers.message(
        status,
        {
            message,
            response:
                version === '2.41'
                    ? { ...type, ...body }
                    : { ...body, ...type },
        },
        location === undefined ? {} : { location }
    )
}

const create =
    (world: World): Handler =>
    (request) => {
        const wish = readWish(request.body)
        if (!wish) {
            return world.answers.error(400, 'JSON parse error')
        }
        const id = world.newId()
        const errors = scheduleErrors(world, wish, id)
        if (errors.length > 0) {
            return report(world, 409, id, errors)
        }
        world.board.add(createSchedule(world, wish, id, request.user))
        const location = `${request.origin}/api/jobConfigurations/${id}`
        return report(world, 201, id, [], location)
    }

const update =
    (world: World): JobHandler =>
    (job, { body }) => {
        const wish = readWish(body)
        if (!wish) {
            return world.answers.error(400, 'JSON parse error')
        }
        const errors = scheduleErrors(world, wish, job.id)
        if (errors.length > 0) {
            return report(world, 409, job.id, errors)
        }
        Object.assign(job, changedJob(world, job, wish))
        return report(world, 200, job.id, [])
    }

const remove =
    (world: World): JobHandler =>
    (job) => {
        if (isRunningAt(job.execution, world.clock.now())) {
            return world.answers.error(
                409,
                `Job ${job.id} is running and cannot be deleted`
            )
        }
        world.board.remove(job)
        return report(world, 200, job.id, [])
    }

const setEnabled =
    (world: World, isEnabled: boolean): JobHandler =>
    (job) => {
        job.isEnabled = isEnabled
        job.scheduleSeenUntil = world.clock.now()
        job.lastUpdatedAt = world.clock.now()
        return world.answers.nothing(204)
    }

const execute =
    (world: World): JobHandler =>
    (job, { user }) => {
        const lag = world.board.startLagMs(`${job.id} again`)
        const nowMs = world.clock.now()
        const waits = scriptOf(job.jobType).waitsForTurn === true
        const from = waits ? nextTurn(nowMs) : nowMs
        job.executedBy = user
        return world.board.executeNow(job, from + lag)
            ? world.answers.json({
                  klass: jobClass,
                  index: 0,
                  errorReports: [],
              })
            : world.answers.error(
                  409,
                  `Job ${job.id} is already running, disabled or over`
              )
    }

/** From 2.42 on a job is left alone for a minute after its last sign of life. */
const revert =
    (world: World): JobHandler =>
    (job, { user }) => {
        if (!hasAuthority(user, maintenance)) {
            return world.answers.error(
                403,
                `User has no access to JobConfiguration:${job.id}`,
                'E1006'
            )
        }
        if (!isRunningAt(job.execution, world.clock.now())) {
            return world.answers.error(409, 'Job is not running')
        }
        const quietMs = world.version === '2.41' ? 0 : 60_000
        return world.board.revert(job, quietMs)
            ? world.answers.nothing(204)
            : world.answers.error(
                  409,
                  'Failed to transition job from RUNNING state'
              )
    }

const schedulesOf = (world: World): Job[] =>
    world.board.all().filter((job) => isSchedule(job) && job.isEnabled)

export const scheduleRoutes = (world: World): Route[] => {
    const one = (action: Action, handle: JobHandler) =>
        withJob(world, (job, request) =>
            permitted(world, action, () => handle(job, request))(request)
        )
    const post = (name: string, handle: JobHandler) =>
        route(`POST /api/jobConfigurations/{id}/${name}`, one('update', handle))
    return [
        route('GET /api/scheduler', () =>
            world.answers.json(schedulerJson(world))
        ),
        route('GET /api/jobConfigurations/due', (request) =>
            world.answers.json(
                schedulesOf(world).map((job) =>
                    // From 2.42 on each is an empty object, as recorded.
                    world.version === '2.41'
                        ? {
                              ...recordOf(world, job, request),
                              access: undefined,
                              href: undefined,
                          }
                        : {}
                )
            )
        ),
        route(
            'POST /api/jobConfigurations',
            permitted(world, 'create', create(world))
        ),
        route('PUT /api/jobConfigurations/{id}', one('update', update(world))),
        route(
            'DELETE /api/jobConfigurations/{id}',
            one('delete', remove(world))
        ),
        post('enable', setEnabled(world, true)),
        post('disable', setEnabled(world, false)),
        post('execute', execute(world)),
        route(
            'POST /api/jobConfigurations/{id}/revert',
            withJob(world, revert(world))
        ),
    ]
}
