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
import { isObject } from '../reading/isObject'

/** app-runtime's FetchError, by its shape: its class may exist twice. */
interface FetchErrorShape {
    readonly type: string
    readonly message: string
    readonly details?: unknown
}

function isFetchError(cause: unknown): cause is FetchErrorShape {
    return (
        typeof cause === 'object' &&
        cause !== null &&
        'type' in cause &&
        typeof cause.type === 'string' &&
        'message' in cause
    )
}

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

interface ErrorBody {
    readonly status: number | undefined
    readonly message: string | undefined
    readonly errorCode: string | undefined
}

const isHttpStatus = (status: number) =>
    Number.isInteger(status) && status >= 100 && status <= 599

/**
 * DHIS2 sends `httpStatusCode`; a servlet container (404 on 2.41) sends
 * `status: "404"`.
 */
function bodyOf(details: unknown): ErrorBody {
    const body = isObject(details) ? details : {}
    const status = Number(body.httpStatusCode ?? body.status)
    return {
        status: isHttpStatus(status) ? status : undefined,
        message: typeof body.message === 'string' ? body.message : undefined,
        errorCode:
            typeof body.errorCode === 'string' ? body.errorCode : undefined,
    }
}

/** A redirect that the browser did not follow has status 0 and nothing else. */
const isOpaque = ({ type, message }: FetchErrorShape) =>
    type === 'unknown' && message.endsWith('(0)')

/** The engine leaves the details empty when the body is no JSON. */
const isWordless = ({ details }: Pick<FetchErrorShape, 'details'>) =>
    !isObject(details) || Object.keys(details).length === 0

/** The status that the engine names, which no body can contradict. */
function statusInWords(cause: FetchErrorShape): number | undefined {
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
function accessStatus({
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
