import type { Import } from './imports'

type Room =
    'app' | 'integrity' | 'notifications' | 'dhis2' | 'ui' | 'standin' | 'tests'

/** Who may import whom; a room may always import itself. */
const arrows: Readonly<Record<Room, readonly Room[]>> = {
    app: ['integrity', 'notifications', 'dhis2', 'ui'],
    integrity: ['dhis2', 'ui'],
    notifications: ['dhis2', 'ui'],
    dhis2: [],
    ui: [],
    standin: [],
    tests: ['app', 'integrity', 'notifications', 'dhis2', 'ui', 'standin'],
}

/** Single files that one more room may import. */
const exceptions: readonly { from: Room; to: string }[] = [
    { from: 'ui', to: 'src/dhis2/errors.ts' },
    { from: 'standin', to: 'test/contract/recordings.ts' },
]

/** What a pure file must decide without. */
const packagesOfReact = [
    'react',
    'react-dom',
    'react-router-dom',
    '@dhis2/app-runtime',
    '@dhis2/ui',
    '@tanstack/react-query',
]

const roomOf = (path: string): Room | undefined => {
    if (/\.test\.tsx?$/.test(path)) {
        return 'tests'
    }
    if (path.startsWith('test/')) {
        return path.startsWith('test/standin/') ? 'standin' : 'tests'
    }
    const [, folder, rest] = path.split('/')
    if (rest === undefined || folder === 'locales') {
        return 'app'
    }
    return Object.keys(arrows).find((room) => room === folder) as
        Room | undefined
}

/** Page → *.tsx → use*.ts → pure *.ts; CSS is at the bottom. */
const layers = ['pure file', 'hook', 'component', 'page'] as const
type Layer = (typeof layers)[number]

const layerOf = (path: string): Layer => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (/Page\.tsx$/.test(name)) {
        return 'page'
    }
    if (name.endsWith('.tsx')) {
        return 'component'
    }
    return /^use[A-Z]/.test(name) ? 'hook' : 'pure file'
}

const layeredRooms: readonly (Room | undefined)[] = [
    'integrity',
    'notifications',
    'ui',
]

const isBelow = (to: Layer, from: Layer): boolean =>
    to === 'page' ? false : layers.indexOf(to) <= layers.indexOf(from)

const brokenLayer = ({ from, to, isPackage }: Import): string | undefined => {
    const layer = layerOf(from)
    if (!layeredRooms.includes(roomOf(from))) {
        return undefined
    }
    if (isPackage) {
        return layer === 'pure file' && packagesOfReact.includes(to)
            ? `a pure file knows no React: ${to}`
            : undefined
    }
    const isInLayers = layeredRooms.includes(roomOf(to))
    const isPureAndReact = layer === 'pure file' && layerOf(to) !== 'pure file'
    return isPureAndReact || (isInLayers && !isBelow(layerOf(to), layer))
        ? `a ${layer} does not import a ${layerOf(to)}`
        : undefined
}

const brokenRoom = ({ from, to, isPackage }: Import): string | undefined => {
    const room = roomOf(from)
    if (room === undefined) {
        return 'this folder has no room in the plan of the house'
    }
    const target = roomOf(to)
    const isAllowed =
        isPackage ||
        target === room ||
        (target !== undefined && arrows[room].includes(target)) ||
        exceptions.some((known) => known.from === room && known.to === to)
    return isAllowed ? undefined : `${room} does not import ${target ?? to}`
}

/** Says what is wrong with each import that goes against the arrows. */
export const brokenArrows = (imports: readonly Import[]): readonly string[] =>
    imports.flatMap((one) => {
        const reason = brokenRoom(one) ?? brokenLayer(one)
        return reason ? [`${one.from} → ${one.to}: ${reason}`] : []
    })
