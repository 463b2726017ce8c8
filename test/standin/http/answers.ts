import type { ServerVersion } from './serverVersion'
import type { StandinResponse } from './standinRequest'

const reasonPhrases: Readonly<Record<number, string>> = {
    200: 'OK',
    201: 'Created',
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    409: 'Conflict',
    413: 'Request Entity Too Large',
    500: 'Internal Server Error',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
}

export const reasonPhrase = (status: number): string =>
    reasonPhrases[status] ?? 'Unknown'

export type WebMessageParts = {
    message?: string
    errorCode?: string
    response?: unknown
}

const webMessage = (status: number, parts: WebMessageParts): unknown => ({
    httpStatus: reasonPhrase(status),
    httpStatusCode: status,
    status: status < 400 ? 'OK' : 'ERROR',
    ...parts,
})

/** How one version of the server puts its answers on the wire. */
export type Answers = ReturnType<typeof createAnswers>

export const createAnswers = (version: ServerVersion) => {
    const jsonType =
        version === '2.41'
            ? 'application/json'
            : 'application/json;charset=UTF-8'

    const raw = (
        status: number,
        contentType: string,
        body: string | Uint8Array,
        headers: Record<string, string> = {}
    ): StandinResponse => ({
        status,
        headers: { 'content-type': contentType, ...headers },
        body,
    })

    return {
        raw,
        jsonType,
        jsonText: (text: string): StandinResponse => raw(200, jsonType, text),
        json: (
            body: unknown,
            status = 200,
            headers: Record<string, string> = {}
        ): StandinResponse =>
            raw(status, jsonType, JSON.stringify(body), headers),
        /** A controller's answer about what it did, also "could not". */
        message: (
            status: number,
            parts: WebMessageParts,
            headers: Record<string, string> = {}
        ): StandinResponse =>
            raw(
                status,
                jsonType,
                JSON.stringify(webMessage(status, parts)),
                headers
            ),
        /** What the error handler writes: never with a charset. */
        error: (
            status: number,
            message?: string,
            errorCode?: string
        ): StandinResponse =>
            raw(
                status,
                'application/json',
                JSON.stringify(webMessage(status, { message, errorCode }))
            ),
        /** 200 or 204 without body and without content type. */
        nothing: (status = 200): StandinResponse => ({
            status,
            headers: {},
            body: '',
        }),
        redirect: (location: string): StandinResponse => ({
            status: 302,
            headers: { location },
            body: '',
        }),
    }
}
