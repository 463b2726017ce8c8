import { isObject } from '../reading/isObject'

/** app-runtime's FetchError, by its shape: its class may exist twice. */
export interface FetchErrorShape {
    readonly type: string
    readonly message: string
    readonly details?: unknown
}

/** Whether the data engine has thrown it. */
export function isFetchError(cause: unknown): cause is FetchErrorShape {
    return (
        typeof cause === 'object' &&
        cause !== null &&
        'type' in cause &&
        typeof cause.type === 'string' &&
        'message' in cause
    )
}

/** A redirect that the browser did not follow has status 0 and nothing else. */
export const isOpaque = ({ type, message }: FetchErrorShape) =>
    type === 'unknown' && message.endsWith('(0)')

/** The engine leaves the details empty when the body is no JSON. */
export const isWordless = ({ details }: Pick<FetchErrorShape, 'details'>) =>
    !isObject(details) || Object.keys(details).length === 0
