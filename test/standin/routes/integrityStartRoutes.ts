import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { IntegrityKind } from '../jobs/integrityPlan'
import { startIntegrityJob } from '../jobs/startIntegrityJob'
import type { World } from '../world/world'
import { maintenance, requiring } from './rights'
import { startedJob } from './startedJob'
import { wantedChecks } from './wantedChecks'

const parseError = (world: World, body: string) => {
    const isObject = body.trimStart().startsWith('{')
    const message = isObject
        ? 'Cannot deserialize value of type `java.util.HashSet<java.lang.String>` from Object value (token `JsonToken.START_OBJECT`)'
        : 'Unexpected character in the list of checks'
    const nested =
        world.version === '2.41'
            ? `; nested exception is com.fasterxml.jackson.databind.exc.MismatchedInputException: ${message}`
            : ''
    return world.answers.error(400, `JSON parse error: ${message}${nested}`)
}

/** Names of the body, or nothing when it is no array of names. */
const namesInBody = ({ body }: Incoming): string[] | undefined => {
    if (body.trim() === '') {
        return []
    }
    try {
        const value: unknown = JSON.parse(body)
        return Array.isArray(value) ? value.map(String) : undefined
    } catch {
        return undefined
    }
}

const start =
    (world: World, kind: IntegrityKind): Handler =>
    (request) => {
        const names = namesInBody(request)
        if (!names) {
            return parseError(world, request.body)
        }
        const wanted = [...wantedChecks(request.query), ...names]
        const job = startIntegrityJob(world, kind, wanted, request.user)
        const listed = (job.parameters as { checks: string[] }).checks
        return startedJob(
            world,
            job,
            `${request.origin}/api/dataIntegrity/${kind}?checks=${listed.join(',')}`
        )
    }

export const integrityStartRoutes = (world: World): Route[] =>
    (['summary', 'details'] as const).map((kind) =>
        route(
            `POST /api/dataIntegrity/${kind}`,
            requiring(world, maintenance, start(world, kind))
        )
    )
