import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { IntegrityKind } from '../jobs/integrityPlan'
import type { World } from '../world/world'
import { resultText } from './integrityResultJson'
import { maintenance, requiring } from './rights'
import { wantedChecks } from './wantedChecks'

/** Object keyed by check name; only checks that have a cached result. */
const resultsOf =
    (world: World, kind: IntegrityKind): Handler =>
    ({ query }) => {
        const averages = world.cache.averageMs()
        const wanted = wantedChecks(query)
        const selected = new Set(
            world.catalogue.select(wanted).map((check) => check.name)
        )
        const entries = [...world.cache.of(kind).values()]
            .filter(
                ({ check }) => wanted.length === 0 || selected.has(check.name)
            )
            .map(
                (result) =>
                    `"${result.check.name}":${resultText(world, kind, result, averages)}`
            )
        return world.answers.jsonText(`{${entries.join(',')}}`)
    }

const resultOfOne =
    (world: World, kind: IntegrityKind): Handler =>
    ({ parameters }) => {
        const [check] = world.catalogue.select([parameters.check ?? ''])
        const result = check && world.cache.of(kind).get(check.name)
        return result
            ? world.answers.jsonText(
                  resultText(world, kind, result, world.cache.averageMs())
              )
            : world.answers.nothing()
    }

const routesOf = (world: World, kind: IntegrityKind): Route[] => [
    route(
        `GET /api/dataIntegrity/${kind}`,
        requiring(world, maintenance, resultsOf(world, kind))
    ),
    route(`GET /api/dataIntegrity/${kind}/running`, () =>
        world.answers.json(world.cache.running(kind))
    ),
    route(`GET /api/dataIntegrity/${kind}/completed`, () =>
        world.answers.json([...world.cache.of(kind).keys()])
    ),
    route(
        `GET /api/dataIntegrity/{check}/${kind}`,
        requiring(world, maintenance, resultOfOne(world, kind))
    ),
]

export const integrityResultRoutes = (world: World): Route[] => [
    ...routesOf(world, 'summary'),
    ...routesOf(world, 'details'),
]
