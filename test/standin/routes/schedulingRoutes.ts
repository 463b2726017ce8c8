import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { Execution } from '../jobs/job'
import { isRunningAt } from '../jobs/job'
import {
    progressOverview,
    progressTree,
    sampledAt,
    settlesAfterMs,
} from '../jobs/progressTree'
import { isSince } from '../http/serverVersion'
import { hasAuthority } from '../world/userAccounts'
import type { World } from '../world/world'
import { knownJobTypes } from './knownJobTypes'
import { maintenance } from './rights'

const noSuchType = (world: World, type: string) =>
    world.answers.error(
        400,
        `No enum constant org.hisp.dhis.scheduling.JobType.${type.toUpperCase()}`
    )

const forKnownType =
    (world: World, handle: Handler): Handler =>
    (request) => {
        const type = (request.parameters.type ?? '').toUpperCase()
        return knownJobTypes(world).includes(type)
            ? handle(request)
            : noSuchType(world, type)
    }

const lastCompleted = (world: World): Map<string, Execution> => {
    const nowMs = world.clock.now()
    const byType = new Map<string, Execution>()
    for (const execution of world.board.executions()) {
        const isOver = execution.plan.endsAt + settlesAfterMs <= nowMs
        if (isOver && execution.cutOffAt === undefined) {
            byType.set(execution.job.jobType, execution)
        }
    }
    return byType
}

/** One job that was cut off spoils the overview of completed ones. */
const cannotTellCompleted = (world: World): boolean =>
    world.version === '2.42' ||
    (isSince(world.version, '2.43') &&
        world.board.executions().some(({ cutOffAt }) => cutOffAt !== undefined))

/** What the database believes to run: what was cut off, too. */
const running = (world: World): Execution[] =>
    world.board
        .executions()
        .filter((execution) => isRunningAt(execution, world.clock.now()))

/** Before the first sample newer versions give an empty tree, 2.41 nothing. */
export const treeAnswer = (world: World, execution: Execution | undefined) => {
    const nowMs = world.clock.now()
    const isEmpty =
        execution === undefined || sampledAt(execution, nowMs) === undefined
    if (isEmpty && world.version === '2.41') {
        return world.answers.nothing()
    }
    return world.answers.json(
        execution
            ? progressTree(execution, nowMs, world.time)
            : { sequence: [] }
    )
}

const overviews = (world: World, executions: Iterable<Execution>) => {
    const nowMs = world.clock.now()
    return Object.fromEntries(
        [...executions].map((execution) => [
            execution.job.jobType,
            execution.cutOffAt === undefined
                ? progressOverview(execution, nowMs, world.time)
                : [],
        ])
    )
}

const cancelType =
    (world: World): Handler =>
    ({ parameters, user }) => {
        const type = (parameters.type ?? '').toUpperCase()
        const execution = world.board.aliveOfType(type)
        const mayCancel =
            hasAuthority(user, maintenance) ||
            execution?.job.executedBy?.id === user.id
        if (execution && mayCancel) {
            world.board.cancel(execution.job)
        }
        return world.answers.nothing(204)
    }

export const schedulingRoutes = (world: World): Route[] => [
    route('GET /api/scheduling/running', () =>
        world.answers.json(overviews(world, running(world)))
    ),
    route('GET /api/scheduling/running/types', () =>
        world.answers.json([
            ...new Set(running(world).map(({ job }) => job.jobType)),
        ])
    ),
    route(
        'GET /api/scheduling/running/{type}',
        forKnownType(world, ({ parameters }) =>
            treeAnswer(
                world,
                world.board.aliveOfType((parameters.type ?? '').toUpperCase())
            )
        )
    ),
    route('GET /api/scheduling/completed', () =>
        cannotTellCompleted(world)
            ? world.answers.error(500)
            : world.answers.json(
                  overviews(world, lastCompleted(world).values())
              )
    ),
    route(
        'GET /api/scheduling/completed/{type}',
        forKnownType(world, ({ parameters }) =>
            cannotTellCompleted(world)
                ? world.answers.error(500)
                : treeAnswer(
                      world,
                      lastCompleted(world).get(
                          (parameters.type ?? '').toUpperCase()
                      )
                  )
        )
    ),
    route(
        'POST /api/scheduling/cancel/{type}',
        forKnownType(world, cancelType(world))
    ),
]
