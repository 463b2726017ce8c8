import { createStandin } from '../createStandin'
import type { Standin } from '../createStandin'
import type { StandinOptions } from '../standinOptions'
import { createHandClock } from '../world/clock'

export type Reply = {
    status: number
    contentType: string | undefined
    headers: Record<string, string>
    text: string
    /** The body read as JSON; what it is, is for the test to say. */
    json<T>(): T
}

export type Asker = {
    standin: Standin
    get(path: string, headers?: Record<string, string>): Reply
    post(path: string, body?: unknown): Reply
    put(path: string, body: unknown): Reply
    remove(path: string): Reply
    wait(durationMs: number): void
    /** Starts a job and gives its id. */
    start(path: string, checks?: string[]): string
}

const fullPath = (path: string): string =>
    path.startsWith('/') ? path : `/api/${path}`

/** A stand-in whose clock only a test turns, and short ways to ask it. */
export const createAsker = (options: StandinOptions = {}): Asker => {
    const standin = createStandin({ clock: createHandClock(), ...options })
    const send = (
        method: string,
        path: string,
        body?: unknown,
        headers: Record<string, string> = {}
    ): Reply => {
        const response = standin.handle({
            method,
            url: fullPath(path),
            headers,
            body: body === undefined ? undefined : JSON.stringify(body),
        })
        const text = Buffer.from(response.body as string).toString('utf8')
        return {
            status: response.status,
            contentType: response.headers['content-type'],
            headers: response.headers,
            text,
            json: <T>() => JSON.parse(text) as T,
        }
    }
    return {
        standin,
        get: (path, headers) => send('GET', path, undefined, headers),
        post: (path, body) => send('POST', path, body),
        put: (path, body) => send('PUT', path, body),
        remove: (path) => send('DELETE', path),
        wait: (durationMs) => standin.control.advance(durationMs),
        start: (path, checks = []) =>
            send('POST', path, checks).json<{ response: { id: string } }>()
                .response.id,
    }
}
