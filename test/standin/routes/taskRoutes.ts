import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import { jobStatusAt } from '../jobs/jobRecord'
import { gistOf } from '../jobs/notifier'
import type { NotificationJson } from '../jobs/notifier'
import type { World } from '../world/world'
import { knownJobTypes } from './knownJobTypes'

/** Answers 400 with the list of types when the path names none of them. */
const forKnownType =
    (world: World, handle: Handler): Handler =>
    (request) => {
        const type = request.parameters.type ?? ''
        const known = knownJobTypes(world)
        return known.includes(type)
            ? handle(request)
            : world.answers.error(
                  400,
                  `Value '${type}' is not valid for path parameter jobType. Valid values are: [${known.join(', ')}]`
              )
    }

const wantsGist = (world: World, query: URLSearchParams): boolean =>
    query.get('gist') === null
        ? world.settings.system.get('notifierGistOverview') === true
        : query.get('gist') === 'true'

const overviewOf = (
    world: World,
    type: string,
    { query }: Incoming
): Record<string, NotificationJson[]> => {
    const shorten = wantsGist(world, query)
    return Object.fromEntries(
        world.notifier
            .jobsOfType(type)
            .map(([id, rows]) => [id, shorten ? gistOf(rows) : rows])
    )
}

const numberOf = (query: URLSearchParams, name: string): number | undefined =>
    query.has(name) ? Number(query.get(name)) : undefined

const clearTypes =
    (world: World): Handler =>
    ({ query, parameters }) => {
        const types = parameters.type ? [parameters.type] : knownJobTypes(world)
        for (const type of types) {
            world.notifier.clearType(type, {
                maxAgeDays: numberOf(query, 'maxAge'),
                maxCount: numberOf(query, 'maxCount'),
            })
        }
        return world.answers.nothing(204)
    }

/**
 * To ask for the feed of a job that does not run and has not said that it has
 * ended deletes it: what is left is its newest row, as if that were the end.
 */
function readFeed(world: World, type: string, id: string): NotificationJson[] {
    const rows = world.notifier.ofJob(type, id)
    const [newest] = rows
    const job = world.board.find(id)
    const isRunning =
        job !== undefined && jobStatusAt(job, world.clock.now()) === 'RUNNING'
    if (newest === undefined || newest.completed === true || isRunning) {
        return rows
    }
    world.notifier.clearJob(id)
    return [{ ...newest, completed: true }]
}

export const taskRoutes = (world: World): Route[] => [
    route('GET /api/system/tasks', (request) => {
        const types = knownJobTypes(world)
            .map((type) => [type, overviewOf(world, type, request)] as const)
            .filter(([, jobs]) => Object.keys(jobs).length > 0)
        return world.answers.json(Object.fromEntries(types))
    }),
    route(
        'GET /api/system/tasks/{type}',
        forKnownType(world, (request) =>
            world.answers.json(
                overviewOf(world, request.parameters.type ?? '', request)
            )
        )
    ),
    route(
        'GET /api/system/tasks/{type}/{id}',
        forKnownType(world, ({ parameters }) =>
            world.answers.json(
                readFeed(world, parameters.type ?? '', parameters.id ?? '')
            )
        )
    ),
    route('DELETE /api/system/tasks', clearTypes(world)),
    route(
        'DELETE /api/system/tasks/{type}',
        forKnownType(world, clearTypes(world))
    ),
    route(
        'DELETE /api/system/tasks/{type}/{id}',
        forKnownType(world, ({ parameters }) => {
            world.notifier.clearJob(parameters.id ?? '')
            return world.answers.nothing(204)
        })
    ),
    ...taskSummaryRoutes(world, forKnownType),
]

function taskSummaryRoutes(
    world: World,
    guard: (world: World, handle: Handler) => Handler
): Route[] {
    const summaries = (type: string): [string, unknown][] =>
        world.board
            .executions()
            .filter(
                ({ job, plan }) =>
                    job.jobType === type &&
                    plan.summary !== undefined &&
                    plan.endsAt <= world.clock.now() &&
                    !world.notifier.isCleared(job.id, plan.endsAt)
            )
            .map(({ job, plan }) => [job.id, plan.summary])
    return [
        route(
            'GET /api/system/taskSummaries/{type}',
            guard(world, ({ parameters }) =>
                world.answers.json(
                    Object.fromEntries(summaries(parameters.type ?? ''))
                )
            )
        ),
        route(
            'GET /api/system/taskSummaries/{type}/{id}',
            guard(world, ({ parameters }) => {
                const found = summaries(parameters.type ?? '').find(
                    ([id]) => id === parameters.id
                )
                return found
                    ? world.answers.json(found[1])
                    : world.answers.nothing()
            })
        ),
    ]
}
