import type { IsMap } from './shape'

const any = '.{}'

/** Places whose keys are check names, job types, job ids or error codes. */
const mapsOf: readonly [path: RegExp, places: readonly string[]][] = [
    [/\/dataIntegrity\/(summary|details)(\?|$)/, ['$']],
    [/\/system\/tasks(\?|$)/, ['$', `$${any}`]],
    [/\/system\/(tasks|taskSummaries)\/[^/?]+(\?|$)/, ['$']],
    [/\/scheduling\/(running|completed)(\?|$)/, ['$']],
    [/\/progress(\?|$)/, ['$.errors', `$.errors${any}`]],
]

/** Errors are always objects with fields, wherever they come from. */
export const recordedMaps = (path: string, status: number): IsMap => {
    const places =
        status === 200
            ? (mapsOf.find(([pattern]) => pattern.test(path))?.[1] ?? [])
            : []
    return (place) => places.includes(place)
}
