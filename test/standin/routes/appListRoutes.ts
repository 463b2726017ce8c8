import { tinyImage } from '../appHost/tinyImage'
import { route } from '../http/router'
import type { Route } from '../http/router'
import { isSince } from '../http/serverVersion'
import type { World } from '../world/world'

const appKey = 'integrity-monitor'
const appTitle = 'Integrity Monitor'

const otherApps: readonly [name: string, displayName: string][] = [
    ['dhis-web-dashboard', 'Dashboard'],
    ['dhis-web-maintenance', 'Maintenance'],
    ['dhis-web-data-administration', 'Data Administration'],
    ['dhis-web-scheduler', 'Scheduler'],
    ['dhis-web-user', 'Users'],
    ['dhis-web-data-visualizer', 'Data Visualizer'],
    ['dhis-web-maps', 'Maps'],
]

/** From 2.43 metadata is edited in an app with a new name. */
const editingApps: readonly [name: string, displayName: string][] = [
    ['dhis-web-metadata-management', 'Metadata Management'],
]

const icon = 'dhis2-app-icon.png'

const module = (origin: string, name: string, displayName: string) => ({
    name,
    namespace: `/${name}`,
    defaultAction: `${origin}/${name}/index.html`,
    displayName,
    icon: `${origin}/${name}/${icon}`,
    description: '',
})

const modules = (world: World, origin: string) => ({
    modules: [
        ...otherApps.map(([name, title]) => module(origin, name, title)),
        ...(isSince(world.version, '2.43') ? editingApps : []).map(
            ([name, title]) => module(origin, name, title)
        ),
        {
            name: appKey,
            namespace: appKey,
            defaultAction: `${origin}/api/apps/${appKey}/index.html`,
            displayName: appTitle,
            icon: `${origin}/api/apps/${appKey}/${icon}`,
            description: '',
        },
    ],
})

const appEntry = (origin: string) => ({
    version: '1.0.0',
    name: appTitle,
    displayName: appTitle,
    displayDescription: '',
    appType: 'APP',
    basePath: `/api/apps/${appKey}`,
    appStorageSource: 'JCLOUDS',
    folderName: `apps/${appKey}-1.0.0/`,
    description: '',
    icons: { '48': icon },
    activities: { dhis: { href: '*' } },
    launchUrl: `${origin}/api/apps/${appKey}/index.html`,
    baseUrl: `${origin}/api/apps/${appKey}`,
    authorities: [],
    bundled: false,
    appState: 'OK',
    shortcuts: [
        {
            name: 'Integrity checks',
            url: '#/checks',
            displayName: 'Integrity checks',
        },
    ],
    key: appKey,
    launch_path: 'index.html',
    default_locale: 'en',
    short_name: appKey,
    app_hub_id: '',
    core_app: false,
})

/** What is installed, as the header bar and other apps see it. */
export const appListRoutes = (world: World): Route[] => {
    const menu = route('GET /api/apps/menu', ({ origin }) =>
        world.answers.json(modules(world, origin))
    )
    return [
        menu,
        route('GET /dhis-web-commons/menu/getModules.action', ({ origin }) =>
            world.answers.json(modules(world, origin))
        ),
        route('GET /api/apps', ({ origin }) =>
            world.answers.raw(
                200,
                world.version === '2.41'
                    ? 'application/json;charset=utf-8'
                    : world.answers.jsonType,
                JSON.stringify([appEntry(origin)])
            )
        ),
        route('GET /api/staticContent/logo_banner', ({ headers, origin }) =>
            (headers.accept ?? '').includes('json')
                ? world.answers.json({
                      images: {
                          png: `${origin}/api/staticContent/logo_banner`,
                      },
                  })
                : world.answers.raw(200, 'image/png', tinyImage)
        ),
    ]
}
