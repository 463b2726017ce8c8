import type { Incoming } from '../http/incoming'
import type { StandinResponse } from '../http/standinRequest'
import type { World } from '../world/world'
import { loginPath } from './loginPath'
import { loginPage } from './shellPage'

const isOpenToAll = (path: string): boolean =>
    path.startsWith('/__standin/') ||
    /^\/(dhis-web-login|login|index\.html)/.test(path) ||
    path === '/api/loginConfig' ||
    path === '/favicon.ico' ||
    /\.(js|css|woff2?|png|svg|json)$/.test(path)

const isFromScript = ({ headers }: Incoming): boolean =>
    headers['x-requested-with'] === 'XMLHttpRequest'

/** What a request without a session gets instead of its answer. */
export const sessionGate = (
    world: World,
    request: Incoming
): StandinResponse | undefined => {
    const { session } = world.state
    if (session === 'active' || isOpenToAll(request.path)) {
        return undefined
    }
    if (session === 'loginPage' && request.path.startsWith('/api/')) {
        return world.answers.raw(200, 'text/html;charset=UTF-8', loginPage)
    }
    if (isFromScript(request)) {
        return world.answers.message(401, { message: 'Unauthorized' })
    }
    const wantsPage = (request.headers.accept ?? '').includes('text/html')
    const path = loginPath(world.version, wantsPage)
    return world.answers.redirect(`${request.origin}${path}`)
}
