import { sessionGate } from './appHost/sessionGate'
import { applyFault } from './faults/applyFault'
import type { PlannedFault } from './faults/fault'
import { createRequestLog } from './faults/requestLog'
import { crossOriginHeaders } from './http/crossOrigin'
import type { Incoming } from './http/incoming'
import { parseIncoming } from './http/incoming'
import { notFound } from './http/notFound'
import { findRoute } from './http/router'
import type { Route } from './http/router'
import type { StandinRequest, StandinResponse } from './http/standinRequest'
import { addPastRun } from './jobs/pastRun'
import { allRoutes } from './routes/allRoutes'
import { controlRoutes } from './routes/controlRoutes'
import { createControl } from './standinControl'
import type { StandinControl } from './standinControl'
import type { StandinOptions } from './standinOptions'
import type { Clock } from './world/clock'
import { createWorld } from './world/world'
import type { World } from './world/world'

/** A DHIS2 server that is not there, without a transport. */
export type Standin = {
    handle(request: StandinRequest): StandinResponse
    clock: Clock
    control: StandinControl
}

const takeFault = (
    faults: PlannedFault[],
    request: Incoming
): PlannedFault | undefined => {
    const planned = faults.find(
        ({ matches, timesLeft }) => timesLeft > 0 && matches(request)
    )
    if (planned?.sparedLeft) {
        planned.sparedLeft -= 1
        return undefined
    }
    if (planned) {
        planned.timesLeft -= 1
    }
    return planned
}

const answerByRoute = (
    world: World,
    routes: readonly Route[],
    request: Incoming
): StandinResponse => {
    const found = findRoute(routes, request)
    return found
        ? found.handle({ ...request, parameters: found.parameters })
        : notFound(world.answers, world.version, request)
}

const beginWorld = (options: StandinOptions): World => {
    const world = createWorld(options)
    if (options.pastRun) {
        addPastRun(world)
    }
    return world
}

export const createStandin = (options: StandinOptions = {}): Standin => {
    const faults: PlannedFault[] = []
    const log = createRequestLog()
    let world = beginWorld(options)
    const control = createControl({
        world: () => world,
        faults,
        log,
        reset: () => {
            world = beginWorld({ ...options, clock: world.clock })
            routes = routesOf(world)
        },
    })
    const routesOf = (of: World): Route[] => [
        ...controlRoutes(control, of.answers),
        ...allRoutes(of),
    ]
    let routes = routesOf(world)

    const answer = (request: Incoming): StandinResponse => {
        if (request.method === 'OPTIONS') {
            return world.answers.nothing(204)
        }
        world.board.advance()
        const regular = () =>
            sessionGate(world, request) ?? answerByRoute(world, routes, request)
        const isControl = request.path.startsWith('/__standin/')
        const planned = isControl ? undefined : takeFault(faults, request)
        return planned ? applyFault(world, planned.fault, regular) : regular()
    }

    return {
        clock: world.clock,
        control,
        handle: (request) => {
            const incoming = parseIncoming(request, world.state.user)
            const response = answer(incoming)
            if (!incoming.path.startsWith('/__standin/')) {
                log.add({
                    method: incoming.method,
                    url: request.url,
                    status: response.status,
                    bytes: Buffer.byteLength(response.body),
                    at: world.clock.now(),
                })
            }
            const headers = {
                ...response.headers,
                ...crossOriginHeaders(incoming),
            }
            return { ...response, headers }
        },
    }
}
