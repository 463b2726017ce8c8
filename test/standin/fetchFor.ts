import type { Standin } from './createStandin'
import type { StandinResponse } from './http/standinRequest'

const aborted = () =>
    new DOMException('The operation was aborted.', 'AbortError')

const urlOf = (input: RequestInfo | URL, origin: string): URL => {
    if (typeof input === 'string' || input instanceof URL) {
        return new URL(input, origin)
    }
    return new URL(input.url, origin)
}

const headersOf = (
    input: RequestInfo | URL,
    init: RequestInit | undefined,
    host: string
): Record<string, string> => {
    const ofRequest =
        typeof input === 'object' && 'headers' in input
            ? input.headers
            : undefined
    const headers = new Headers(init?.headers ?? ofRequest)
    const given: Record<string, string> = { host }
    headers.forEach((value, name) => {
        given[name] = value
    })
    return given
}

const wait = (durationMs: number, signal?: AbortSignal | null) =>
    new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, durationMs)
        signal?.addEventListener('abort', () => {
            clearTimeout(timer)
            reject(aborted())
        })
    })

const isBodiless = (status: number) => status === 204 || status === 304

const toResponse = (answer: StandinResponse): Response =>
    new Response(
        isBodiless(answer.status) || answer.body === ''
            ? null
            : (answer.body as BodyInit),
        { status: answer.status, headers: answer.headers }
    )

/** A `fetch` that answers in this process; timers play no part in it. */
export const fetchFor =
    (standin: Standin, origin = 'http://standin.test'): typeof fetch =>
    async (input, init) => {
        const signal = init?.signal
        await Promise.resolve()
        if (signal?.aborted) {
            throw aborted()
        }
        const url = urlOf(input, origin)
        const send = (target: URL, method: string, body?: string) =>
            standin.handle({
                method,
                url: target.href,
                headers: headersOf(input, init, target.host),
                body,
            })
        const body = typeof init?.body === 'string' ? init.body : undefined
        let answer = send(url, init?.method ?? 'GET', body)
        for (let hop = 0; hop < 5 && answer.status === 302; hop += 1) {
            const next = new URL(answer.headers.location ?? '/', url)
            answer = send(next, 'GET')
        }
        if (answer.delayMs !== undefined) {
            await wait(answer.delayMs, signal)
        }
        await Promise.resolve()
        if (signal?.aborted) {
            throw aborted()
        }
        if (answer.cutConnection) {
            throw new TypeError('Failed to fetch')
        }
        return toResponse(answer)
    }
