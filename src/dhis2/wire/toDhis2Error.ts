import {
    AbortedError,
    BusyError,
    ConflictError,
    ContractError,
    DeniedError,
    Dhis2Error,
    GatewayError,
    NetworkError,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
    type FailedCall,
} from '../errors'
import {
    isFetchError,
    type FetchErrorShape,
    isOpaque,
    isWordless,
} from './fetchError'
import { statusInWords, accessStatus } from './errorStatus'
import { bodyOf } from './errorBody'

const nameOf = (cause: unknown): unknown =>
    typeof cause === 'object' && cause !== null && 'name' in cause
        ? cause.name
        : undefined

/**
 * Turns whatever the data engine throws into one of our causes.
 *
 * The engine says `access` for 401, 403 and 409 alike and `network` for an
 * abort; it keeps the body in `details`, and the status of all other answers at
 * the end of its message, "… - Bad Gateway (502)".
 */
export function toDhis2Error(
    cause: unknown,
    path: string,
    signal: AbortSignal | undefined
): Dhis2Error {
    if (cause instanceof Dhis2Error) {
        return cause
    }
    if (signal?.aborted || nameOf(cause) === 'AbortError') {
        return new AbortedError('The request was stopped.', { path, cause })
    }
    if (isFetchError(cause)) {
        return fromFetchError(cause, path)
    }
    if (nameOf(cause) === 'SyntaxError') {
        return new ContractError('an answer in JSON', undefined, {
            path,
            cause,
        })
    }
    // What is left breaks while the body is being read: the line was cut.
    return new NetworkError('The answer did not arrive whole.', { path, cause })
}

function fromFetchError(cause: FetchErrorShape, path: string): Dhis2Error {
    if (cause.type === 'network') {
        return nameOf(cause.details) === 'AbortError'
            ? new AbortedError('The request was stopped.', { path, cause })
            : new NetworkError('The server did not answer.', { path, cause })
    }
    if (isOpaque(cause)) {
        return new NetworkError('The server did not answer.', { path, cause })
    }
    const body = bodyOf(cause.details)
    const status = statusInWords(cause) ?? body.status ?? accessStatus(cause)
    const call = {
        path,
        status,
        serverMessage: body.message,
        errorCode: body.errorCode,
        isWordless: isWordless(cause),
        cause,
    }
    return status === undefined && cause.type === 'access'
        ? new DeniedError('The server denied access.', call)
        : byStatus(status, call)
}

function byStatus(status: number | undefined, call: FailedCall): Dhis2Error {
    switch (status) {
        case 401:
            return new SessionEndedError('The session has ended.', call)
        case 403:
            return new DeniedError('The server denied access.', call)
        case 404:
            return new NotFoundError('The server has no such thing.', call)
        case 409:
            return new ConflictError('The server refused.', call)
        case 408:
        case 425:
        case 429:
            return new BusyError('The server asks for patience.', call)
        case 502:
        case 503:
        case 504:
            return new GatewayError('The server cannot be reached.', call)
        default:
            return status !== undefined && status >= 500
                ? new ServerError('The server failed.', call)
                : new RejectedError('The server refused the request.', call)
    }
}
