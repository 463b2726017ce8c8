/** Every way in which a call to the server can go wrong, one class a cause. */
export type Dhis2ErrorKind =
    | 'network'
    | 'aborted'
    | 'sessionEnded'
    | 'denied'
    | 'notFound'
    | 'conflict'
    | 'rejected'
    | 'busy'
    | 'server'
    | 'gateway'
    | 'contract'

/** What a failed call was, as far as it is known. */
export interface FailedCall {
    /** Path below the API root, e.g. `dataIntegrity/details?checks=x`. */
    readonly path?: string | undefined
    /** HTTP status; undefined when there was no answer. */
    readonly status?: number | undefined
    /** What the server said, word for word. */
    readonly serverMessage?: string | undefined
    /** DHIS2's code, e.g. E1006. */
    readonly errorCode?: string | undefined
    /** Whether the answer had no JSON: what stands before DHIS2 may have sent it. */
    readonly isWordless?: boolean | undefined
    readonly cause?: unknown
}

export abstract class Dhis2Error extends Error {
    abstract readonly kind: Dhis2ErrorKind
    /** Whether the same call may succeed when it is simply sent again. */
    readonly mayPass: boolean = false
    readonly path: string | undefined
    readonly status: number | undefined
    readonly serverMessage: string | undefined
    readonly errorCode: string | undefined
    override readonly cause: unknown

    constructor(message: string, call: FailedCall = {}) {
        super(message)
        this.name = new.target.name
        this.path = call.path
        this.status = call.status
        this.serverMessage = call.serverMessage
        this.errorCode = call.errorCode
        this.cause = call.cause
    }
}

/** No answer: the line is cut, the server is down, or the name is unknown. */
export class NetworkError extends Dhis2Error {
    readonly kind = 'network'
    override readonly mayPass = true
    /**
     * Whether the browser had a connection. A page cannot tell a line that is
     * cut from a redirect to another origin, such as that of a login.
     */
    readonly wasOnline = globalThis.navigator?.onLine !== false
}

/** The caller's own AbortSignal stopped the call; nothing is wrong. */
export class AbortedError extends Dhis2Error {
    readonly kind = 'aborted'
}

/** 401: nothing more is answered until the user has logged in again. */
export class SessionEndedError extends Dhis2Error {
    readonly kind = 'sessionEnded'
}

/**
 * A web page where an answer should be. It may be a login page, or that of a
 * firewall or proxy that has refused the call.
 */
export class ForeignPageError extends SessionEndedError {
    /** Title and beginning of the page, as plain text; '' where it has none. */
    readonly pageWords: string

    constructor(message: string, pageWords: string, call: FailedCall = {}) {
        super(message, call)
        this.pageWords = pageWords
    }
}

/** 403. `missingAuthorities` is empty where the server does not name them. */
export class DeniedError extends Dhis2Error {
    readonly kind = 'denied'
    readonly missingAuthorities: readonly string[]
    /** Not DHIS2 may have refused, but what stands before it. */
    readonly isWordless: boolean

    constructor(message: string, call: FailedCall = {}) {
        super(message, call)
        this.isWordless = call.isWordless === true
        this.missingAuthorities = authoritiesNamedIn(call.serverMessage)
    }
}

/**
 * 404: the object is gone, or this server version has no such endpoint. One
 * without a word of DHIS2 may also come from a server that is starting: what stands
 * around it knows nothing yet.
 */
export class NotFoundError extends Dhis2Error {
    readonly kind = 'notFound'
    override readonly mayPass: boolean

    constructor(message: string, call: FailedCall = {}) {
        super(message, call)
        this.mayPass = call.isWordless === true
    }
}

/** 409: the server refuses because of the state it is in. */
export class ConflictError extends Dhis2Error {
    readonly kind = 'conflict'
}

/** 400 and other refusals of the request itself. */
export class RejectedError extends Dhis2Error {
    readonly kind = 'rejected'
}

/** 408, 425, 429: what stands before DHIS2 wants fewer or later requests. */
export class BusyError extends Dhis2Error {
    readonly kind = 'busy'
    override readonly mayPass = true
}

/** 500: DHIS2 itself failed. */
export class ServerError extends Dhis2Error {
    readonly kind = 'server'
    override readonly mayPass = true
}

/** 502, 503, 504: what stands before DHIS2 cannot reach it. */
export class GatewayError extends Dhis2Error {
    readonly kind = 'gateway'
    override readonly mayPass = true
}

/** An answer that is not what this endpoint should send. */
export class ContractError extends Dhis2Error {
    readonly kind = 'contract'
    readonly expected: string
    readonly raw: unknown

    constructor(expected: string, raw: unknown, call: FailedCall = {}) {
        super(`Expected ${expected}.`, call)
        this.expected = expected
        this.raw = raw
    }
}

/**
 * From 2.42 a 403 ends in "requires one Authority from [A, B]"; 2.41 only says
 * "Access is denied".
 */
function authoritiesNamedIn(message: string | undefined): readonly string[] {
    const list = /Authority from \[([^\]]+)\]/.exec(message ?? '')?.[1]
    return list ? list.split(',').map((name) => name.trim()) : []
}
