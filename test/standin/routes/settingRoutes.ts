import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Route } from '../http/router'
import { hasAuthority } from '../world/userAccounts'
import type { World } from '../world/world'

const keyedAnswer = (
    world: World,
    settings: ReadonlyMap<string, unknown>,
    { query }: Incoming
) => {
    const keys = query.getAll('key').flatMap((value) => value.split(','))
    const shown = [...settings].filter(
        ([key]) => keys.length === 0 || keys.includes(key)
    )
    return world.answers.json(Object.fromEntries(shown))
}

const readValue = ({ body, query }: Incoming): unknown => {
    const text = query.get('value') ?? body
    try {
        return JSON.parse(text)
    } catch {
        return text
    }
}

const write = (
    world: World,
    settings: Map<string, unknown>,
    request: Incoming
) => {
    const key = request.parameters.key ?? ''
    settings.set(key, readValue(request))
    return world.answers.message(200, {
        message: `Setting '${key}' was set`,
    })
}

export const settingRoutes = (world: World): Route[] => {
    const { system, user } = world.settings
    return [
        route('GET /api/systemSettings', (request) =>
            keyedAnswer(world, system, request)
        ),
        route('GET /api/systemSettings/{key}', ({ parameters }) => {
            const key = parameters.key ?? ''
            return system.has(key)
                ? world.answers.json({ [key]: system.get(key) })
                : world.answers.error(404, `Setting does not exist: ${key}`)
        }),
        route('POST /api/systemSettings/{key}', (request) =>
            hasAuthority(request.user, 'F_SYSTEM_SETTING')
                ? write(world, system, request)
                : world.answers.error(403, 'Access is denied')
        ),
        route('GET /api/userSettings', (request) =>
            keyedAnswer(world, user, request)
        ),
        route('GET /api/userSettings/{key}', ({ parameters }) => {
            const key = parameters.key ?? ''
            return user.has(key)
                ? world.answers.raw(
                      200,
                      'text/plain;charset=UTF-8',
                      String(user.get(key))
                  )
                : world.answers.error(404, `Setting does not exist: ${key}`)
        }),
        route('POST /api/userSettings/{key}', (request) =>
            write(world, user, request)
        ),
    ]
}
