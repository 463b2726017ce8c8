import '../reading/schemaSettings'
import type { useDataEngine } from '@dhis2/app-runtime'
import type * as z from 'zod/mini'
import { defectOf } from '../reading/unreadable'
import { AbortedError, ContractError } from '../errors'
import { toDhis2Error } from './toDhis2Error'
import { foreignPage, isWebPage } from './webPage'

/** app-runtime's data engine, as far as it is used. */
export type DataEngine = Pick<
    ReturnType<typeof useDataEngine>,
    'query' | 'mutate'
>

export interface CallOptions {
    /** Ends the call with an AbortedError. */
    readonly signal?: AbortSignal | undefined
}

/** A query parameter; the same name may come several times. */
export type QueryParameter = readonly [
    name: string,
    value: string | number | boolean,
]

/**
 * Path and query of a resource. app-runtime joins lists with commas and cannot
 * repeat a parameter, so the query is written here, where it can.
 */
export function resourcePath(
    segments: readonly string[],
    parameters: readonly QueryParameter[] = []
): string {
    const path = segments.map(encodeURIComponent).join('/')
    const query = parameters
        .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
        .join('&')
    return query ? `${path}?${query}` : path
}

type Method =
    | { readonly type: 'read' }
    | { readonly type: 'create'; readonly data?: unknown }
    | { readonly type: 'replace'; readonly data: unknown }
    | { readonly type: 'delete' }

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

async function send(
    engine: DataEngine,
    path: string,
    method: Method,
    options: { signal?: AbortSignal }
): Promise<unknown> {
    switch (method.type) {
        case 'read': {
            const { answer } = await engine.query(
                { answer: { resource: path } },
                options
            )
            return answer
        }
        case 'create':
            return engine.mutate(
                {
                    type: 'create',
                    resource: path,
                    // Typed as an object, but sent as it is: lists go too.
                    data: method.data as Record<string, unknown>,
                },
                options
            )
        case 'replace':
            return engine.mutate(
                {
                    type: 'update',
                    ...lastSegmentApart(path),
                    data: method.data as Record<string, unknown>,
                },
                options
            )
        case 'delete':
            return engine.mutate(
                { type: 'delete', ...lastSegmentApart(path) },
                options
            )
    }
}

/** What is replaced or deleted, as the engine wants it named. */
function lastSegmentApart(path: string): { resource: string; id: string } {
    const cut = path.lastIndexOf('/')
    return { resource: path.slice(0, cut), id: path.slice(cut + 1) }
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

/** A parse function for `read` and `create` out of a schema. */
export function as<T>(
    schema: z.ZodMiniType<T>,
    expected: string
): (raw: unknown) => T {
    return (raw) => {
        const result = schema.safeParse(raw)
        if (result.success) {
            return result.data
        }
        const first = result.error.issues[0]
        const place = first?.path.map(String).join('.')
        throw new ContractError(
            `${expected}${place ? `, at ${place}` : ''}: ${defectOf(result.error)}`,
            raw
        )
    }
}

/** A parse function for lists: anything but a list breaks the contract. */
export function asList(expected: string): (raw: unknown) => readonly unknown[] {
    return (raw) => {
        if (!Array.isArray(raw)) {
            throw new ContractError(expected, raw)
        }
        const list: unknown[] = raw
        return list
    }
}

/** For answers whose body says nothing. */
export const ignoreBody = (): void => undefined
