import type { Incoming } from '../http/incoming'
import { notFound } from '../http/notFound'
import { route } from '../http/router'
import type { Route } from '../http/router'
import type { StandinResponse } from '../http/standinRequest'
import type { World } from '../world/world'
import { openAppFiles } from './appFiles'
import { mediaTypeOf } from './mediaTypes'
import { loginPage, namedPage, shellPage } from './shellPage'
import { tinyImage } from './tinyImage'

const appKey = 'integrity-monitor'
const appIcon = 'dhis2-app-icon.png'
const htmlType = 'text/html;charset=UTF-8'
const pageHeaders = { 'content-security-policy': "frame-ancestors 'self'" }

const appFileAnswer = (
    world: World,
    path: string,
    content: Uint8Array,
    origin: string
): StandinResponse => {
    const type = mediaTypeOf(path)
    const headers = { ...pageHeaders, 'cache-control': 'no-cache' }
    const isPage = type.startsWith('text/html') || path.endsWith('.webapp')
    if (!isPage) {
        return world.answers.raw(200, type, content, headers)
    }
    const text = Buffer.from(content).toString('utf8')
    const filled = text.split('__DHIS2_BASE_URL__').join(origin)
    return world.answers.raw(200, type, filled, headers)
}

/** From 2.42 the app's page sends whoever opens it to the shell. */
const goesToShell = (world: World, path: string, { query }: Incoming) =>
    world.version !== '2.41' &&
    path === 'index.html' &&
    query.get('redirect') !== 'false'

export const pageRoutes = (world: World): Route[] => {
    const readFile = openAppFiles(world.options.app)
    const page = (text: string) =>
        world.answers.raw(200, htmlType, text, pageHeaders)
    const instance = String(world.settings.system.get('applicationTitle'))
    const home =
        world.version === '2.41'
            ? `/api/apps/${appKey}/index.html`
            : `/apps/${appKey}`

    const app = (request: Incoming): StandinResponse => {
        const path = request.parameters.path || 'index.html'
        if (goesToShell(world, path, request)) {
            return world.answers.redirect(`${request.origin}/apps/${appKey}`)
        }
        const content =
            readFile(path) ?? (path === appIcon ? tinyImage : undefined)
        return content
            ? appFileAnswer(world, path, content, request.origin)
            : notFound(world.answers, world.version, request)
    }
    const otherApp = ({ path }: Incoming): StandinResponse =>
        /\.(png|ico|svg)$/.test(path)
            ? world.answers.raw(200, 'image/png', tinyImage)
            : page(namedPage(path.split('/')[1] ?? path))

    return [
        route('GET /', ({ origin }) =>
            world.answers.redirect(`${origin}${home}`)
        ),
        route('GET /favicon.ico', () =>
            world.answers.raw(200, 'image/png', tinyImage)
        ),
        route(`GET /api/apps/${appKey}`, app),
        route(`GET /api/apps/${appKey}/{path+}`, app),
        route(`GET /apps/${appKey}`, () => page(shellPage(appKey, instance))),
        route('GET /apps/{name}', ({ parameters }) =>
            page(namedPage(parameters.name ?? ''))
        ),
        route('GET /apps/{name}/{path+}', ({ parameters }) =>
            page(namedPage(parameters.name ?? ''))
        ),
        route('GET /dhis-web-login', () => page(loginPage)),
        route('GET /login', () => page(loginPage)),
        route('GET /index.html', () => page(loginPage)),
        route('GET /dhis-web-{name}', otherApp),
        route('GET /dhis-web-{name}/{path+}', otherApp),
    ]
}
