import type { Import } from './imports'
import plan from './rooms.json'

type Floors = readonly (readonly string[])[]

const floors: Readonly<Record<string, Floors>> = plan.floors
const doors: Readonly<Record<string, readonly string[]>> = plan.doors

/** Test and style sheet stand beside their file and do not count. */
export const mostFilesInFolder = 18
/** Lines of one source file. */
export const mostLines = 220

const isInside = (path: string, folder: string) => path.startsWith(`${folder}/`)

const isTest = (path: string) =>
    path.startsWith('test/') || /\.test\.tsx?$/.test(path)

/** The name under which a file stands in the floors of a folder. */
const nameIn = (folder: string, path: string, named: Floors): string => {
    const rest = path.slice(folder.length + 1)
    const first = rest.split('/')[0] ?? rest
    return first !== rest || named.flat().includes(first) ? first : '.'
}

const brokenFloor = (
    folder: string,
    named: Floors,
    { from, to }: Import
): string | undefined => {
    if (isTest(from) || !isInside(from, folder) || !isInside(to, folder)) {
        return undefined
    }
    const [source, target] = [from, to].map((path) =>
        nameIn(folder, path, named)
    ) as [string, string]
    const floorOf = (name: string) =>
        named.findIndex((floor) => floor.includes(name))
    const homeless = [source, target].find((name) => floorOf(name) < 0)
    if (homeless !== undefined) {
        return `${folder}/${homeless} has no floor: give it one in test/architecture/rooms.json, as low as it can stand`
    }
    if (source === target || floorOf(source) < floorOf(target)) {
        return undefined
    }
    return `${from} → ${to}: in ${folder} no arrow runs up or sideways, and ${source} is not above ${target}. Move what both need to a file of its own on the lower floor.`
}

/** Imports inside a room that do not lead down. */
export const brokenFloors = (imports: readonly Import[]): readonly string[] =>
    imports.flatMap((one) =>
        Object.entries(floors).flatMap(
            ([folder, named]) => brokenFloor(folder, named, one) ?? []
        )
    )

/** Imports that enter a room elsewhere than by one of its front doors. */
export const brokenDoors = (imports: readonly Import[]): readonly string[] =>
    imports.flatMap(({ from, to }) =>
        Object.entries(doors).flatMap(([room, open]) => {
            const name = to.slice(room.length + 1).replace(/\.tsx?$/, '')
            const isFine =
                isTest(from) ||
                isInside(from, room) ||
                !isInside(to, room) ||
                to.endsWith('.css') ||
                open.includes(name)
            return isFine
                ? []
                : [
                      `${from} → ${to}: ${room} is entered by ${open.join(', ')} only. Ask one of them, or make ${name} a door in test/architecture/rooms.json and docs/ARCHITECTURE.md.`,
                  ]
        })
    )

/** Doors that nobody uses, or that are not there. */
export const idleDoors = (imports: readonly Import[]): readonly string[] =>
    Object.entries(doors).flatMap(([room, open]) =>
        open
            .filter(
                (name) =>
                    !imports.some(
                        ({ from, to }) =>
                            !isInside(from, room) &&
                            !isTest(from) &&
                            to.replace(/\.tsx?$/, '') === `${room}/${name}`
                    )
            )
            .map(
                (name) =>
                    `${room}/${name} is named as a door and nobody outside comes in by it: take it off the list.`
            )
    )

const isSource = (path: string) => path.startsWith('src/') && !isTest(path)

/** Folders with more source files than a reader can hold in the head. */
export const crowdedFolders = (files: readonly string[]): readonly string[] => {
    const counts = new Map<string, number>()
    for (const file of files.filter(isSource)) {
        const folder = file.slice(0, file.lastIndexOf('/'))
        counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    return [...counts]
        .filter(([, count]) => count > mostFilesInFolder)
        .map(
            ([folder, count]) =>
                `${folder} has ${count} source files, at most ${mostFilesInFolder} can be held in the head: it is two nouns, find them.`
        )
}

const fileName: readonly { of: RegExp; must: RegExp; means: string }[] = [
    {
        of: /\.tsx$/,
        must: /^[A-Z][A-Za-z0-9]*$/,
        means: 'a component: PascalCase.tsx',
    },
    {
        of: /\.d\.ts$/,
        must: /./,
        means: 'what a tool demands',
    },
    {
        of: /\.ts$/,
        must: /^[a-z][A-Za-z0-9]*$/,
        means: 'camelCase.ts, after its main export',
    },
]

/** A context's provider, and the loader of parts, have no component's name. */
const namedByTheirFunction = [
    'src/dhis2/session.tsx',
    'src/ui/page/lazyPart.tsx',
]

/** Words that say nothing of what is in a file. */
const emptyWords = /(^|[a-z])(utils?|helpers?|common|misc|stuff)\b/i

export const misnamedFiles = (files: readonly string[]): readonly string[] =>
    files
        .filter(isSource)
        .filter((path) => !namedByTheirFunction.includes(path))
        .flatMap((path) => {
            const name = path.slice(path.lastIndexOf('/') + 1)
            const stem = name.replace(/\.tsx?$/, '')
            const rule = fileName.find(({ of }) => of.test(name))
            if (emptyWords.test(stem)) {
                return [`${path}: the name says nothing; name the noun.`]
            }
            return rule && !rule.must.test(stem)
                ? [`${path} should be named as ${rule.means}.`]
                : []
        })
