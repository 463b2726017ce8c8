import '../reading/schemaSettings'
import { AbortedError, ContractError } from '../errors'
import { toDhis2Error } from './toDhis2Error'
import { foreignPage, isWebPage } from './webPage'
import { type DataEngine, type Method, send } from './dataEngine'

export interface CallOptions {
    /** Ends the call with an AbortedError. */
    readonly signal?: AbortSignal | undefined
}

/** What the engine makes of an answer that is neither JSON nor text. */
const isBlob = (raw: unknown): raw is Blob =>
    typeof raw === 'object' &&
    raw !== null &&
    typeof (raw as { text?: unknown }).text === 'function'

/** An answer with no body at all: 204, or 200 without content. */
const isEmptyBody = (raw: unknown) =>
    raw === '' || (isBlob(raw) && raw.size === 0)

/**
 * The one door to the server: a call through the data engine that can be
 * stopped and whose every failure is one of `errors.ts`.
 *
 * @returns the parsed JSON, or undefined when the answer has no body
 * @throws Dhis2Error
 */
async function call(
    engine: DataEngine,
    path: string,
    method: Method,
    { signal }: CallOptions
): Promise<unknown> {
    if (signal?.aborted) {
        throw new AbortedError('The request was stopped.', { path })
    }
    const options = signal ? { signal } : {}
    let raw: unknown
    try {
        raw = await send(engine, path, method, options)
    } catch (cause) {
        throw toDhis2Error(cause, path, signal)
    }
    if (signal?.aborted) {
        throw new AbortedError('The request was stopped.', { path })
    }
    if (isEmptyBody(raw)) {
        return undefined
    }
    const text = await textOf(raw)
    if (text !== undefined && isWebPage(text)) {
        throw foreignPage(text, path)
    }
    if (isBlob(raw)) {
        // It has no entries: a report of it would say "nothing was run".
        throw new ContractError('an answer in JSON', raw, { path })
    }
    return raw
}

/** The text of an answer that is no JSON; pages come under any content type. */
async function textOf(raw: unknown): Promise<string | undefined> {
    return isBlob(raw) ? raw.text() : typeof raw === 'string' ? raw : undefined
}

/** Reads and parses; `parse` throws ContractError on an answer of another shape. */
export async function read<T>(
    engine: DataEngine,
    path: string,
    parse: (raw: unknown) => T,
    options: CallOptions = {}
): Promise<T> {
    return parsed(
        await call(engine, path, { type: 'read' }, options),
        parse,
        path
    )
}

/** POST with an optional JSON body. */
export async function create<T>(
    engine: DataEngine,
    path: string,
    data: unknown,
    parse: (raw: unknown) => T,
    options: CallOptions = {}
): Promise<T> {
    const raw = await call(engine, path, { type: 'create', data }, options)
    return parsed(raw, parse, path)
}

/** PUT; the answer's body, if any, is of no interest. */
export async function replace(
    engine: DataEngine,
    path: string,
    data: unknown,
    options: CallOptions = {}
): Promise<void> {
    await call(engine, path, { type: 'replace', data }, options)
}

/** DELETE; the answer's body, if any, is of no interest. */
export async function remove(
    engine: DataEngine,
    path: string,
    options: CallOptions = {}
): Promise<void> {
    await call(engine, path, { type: 'delete' }, options)
}

function parsed<T>(raw: unknown, parse: (raw: unknown) => T, path: string): T {
    try {
        return parse(raw)
    } catch (cause) {
        if (cause instanceof ContractError && cause.path === undefined) {
            throw new ContractError(cause.expected, cause.raw, { path, cause })
        }
        throw cause
    }
}
