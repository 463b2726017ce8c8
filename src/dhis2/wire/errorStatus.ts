import { isObject } from '../reading/isObject'
import { type FetchErrorShape, isWordless } from './fetchError'

/** The status that the engine names, which no body can contradict. */
export function statusInWords(cause: FetchErrorShape): number | undefined {
    const status =
        cause.type === 'unknown' ? /\((\d{3})\)$/.exec(cause.message) : null
    return status ? Number(status[1]) : undefined
}

const accessWords: ReadonlyMap<unknown, number> = new Map([
    ['unauthorized', 401],
    ['forbidden', 403],
    ['conflict', 409],
])

/**
 * For 401, 403 and 409 whose body names no status in figures: the words of the
 * body, or those that the engine has for an answer without one, "Forbidden" for
 * 403 and 409 alike. Without any of them it stays open which it was.
 */
export function accessStatus({
    type,
    message,
    details,
}: FetchErrorShape): number | undefined {
    if (type !== 'access') {
        return undefined
    }
    const body = isObject(details) ? details : {}
    return [body.httpStatus, body.error, message === 'Unauthorized' && message]
        .map((word) => accessWords.get(String(word).toLowerCase()))
        .concat(isWordless({ details }) ? 403 : undefined)
        .find((status) => status !== undefined)
}
