import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { StandinResponse } from '../http/standinRequest'
import type { Job } from '../jobs/job'
import { isAliveAt, isRunningAt } from '../jobs/job'
import { jobRecord } from '../jobs/jobRecord'
import { hasAuthority } from '../world/userAccounts'
import type { UserAccount } from '../world/userAccounts'
import type { World } from '../world/world'
import { jobErrorsJson, jobsErrorsJson } from './jobErrors'
import { jobTypesJson } from './jobTypesJson'
import { queryList } from './queryList'
import { jobLogRead, maintenance } from './rights'
import { treeAnswer } from './schedulingRoutes'
import { selectFields } from './selectFields'

export type JobHandler = (job: Job, request: Incoming) => StandinResponse

/** 404 in the server's words when there is no such job. */
export const withJob =
    (world: World, handle: JobHandler): Handler =>
    (request) => {
        const id = request.parameters.id ?? ''
        const job = world.board.find(id)
        return job
            ? handle(job, request)
            : world.answers.error(
                  404,
                  `JobConfiguration with id ${id} could not be found.`,
                  'E1005'
              )
    }

export const recordOf = (world: World, job: Job, request: Incoming) =>
    jobRecord(job, {
        version: world.version,
        time: world.time,
        nowMs: world.clock.now(),
        origin: request.origin,
        user: request.user,
    })

const isOwn = (job: Job, user: UserAccount): boolean =>
    job.executedBy?.id === user.id || job.createdBy?.id === user.id

/** Progress and errors of others are for those who may read job logs. */
const withReadableJob = (world: World, handle: JobHandler): Handler =>
    withJob(world, (job, request) =>
        hasAuthority(request.user, jobLogRead) || isOwn(job, request.user)
            ? handle(job, request)
            : world.answers.error(
                  403,
                  `User has no access to JobConfiguration:${job.id}`,
                  'E1006'
              )
    )

const progress =
    (world: World): JobHandler =>
    (job) => {
        const { execution } = job
        const isKnown = execution && execution.cutOffAt === undefined
        if (isKnown && job.dueAt === undefined) {
            return treeAnswer(world, execution)
        }
        return world.version === '2.41'
            ? world.answers.nothing()
            : world.answers.error(500)
    }

const progressErrors =
    (world: World): JobHandler =>
    (job) => {
        const errors = job.execution?.plan.errors
        if (errors && !isRunningAt(job.execution, world.clock.now())) {
            return world.answers.json(errors)
        }
        return world.version === '2.41'
            ? world.answers.json([])
            : world.answers.error(500)
    }

const cancel =
    (world: World): JobHandler =>
    (job, { user }) => {
        if (!hasAuthority(user, maintenance) && !isOwn(job, user)) {
            return world.answers.error(
                403,
                `User has no access to JobConfiguration:${job.id}`,
                'E1006'
            )
        }
        const isAlive = isAliveAt(job.execution, world.clock.now())
        if (isAlive || job.dueAt !== undefined) {
            world.board.cancel(job)
        }
        return world.answers.nothing(204)
    }

export const jobRoutes = (world: World): Route[] => [
    route('GET /api/jobConfigurations', (request) => {
        const records = world.board
            .all()
            .map((job) => recordOf(world, job, request))
        return world.answers.json(
            queryList('jobConfigurations', records, request, world.version)
        )
    }),
    route('GET /api/jobConfigurations/jobTypes', () =>
        world.answers.json(jobTypesJson(world.version))
    ),
    route('GET /api/jobConfigurations/errors', ({ user }) =>
        world.answers.json(
            hasAuthority(user, jobLogRead) ? jobsErrorsJson(world) : []
        )
    ),
    route(
        'GET /api/jobConfigurations/{id}',
        withJob(world, (job, request) =>
            world.answers.json(
                selectFields(
                    recordOf(world, job, request),
                    request.query.getAll('fields').join(',') || '*'
                )
            )
        )
    ),
    route(
        'GET /api/jobConfigurations/{id}/progress',
        withReadableJob(world, progress(world))
    ),
    route(
        'GET /api/jobConfigurations/{id}/progress/errors',
        withReadableJob(world, progressErrors(world))
    ),
    route(
        'GET /api/jobConfigurations/{id}/errors',
        withReadableJob(world, (job) =>
            world.answers.json(jobErrorsJson(world, job))
        )
    ),
    route(
        'POST /api/jobConfigurations/{id}/cancel',
        withJob(world, cancel(world))
    ),
]
