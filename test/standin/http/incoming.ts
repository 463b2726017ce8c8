import type { UserAccount } from '../world/userAccounts'
import type { StandinRequest } from './standinRequest'

/** A request after parsing: what the routes see. */
export type Incoming = {
    method: string
    /** Path without query and without an API version: `/api/me`. */
    path: string
    /** Path as it was sent. */
    rawPath: string
    query: URLSearchParams
    headers: Readonly<Record<string, string>>
    body: string
    /** `http://host`, without a slash at the end. */
    origin: string
    user: UserAccount
    /** Values of the `{names}` in the pattern of the route. */
    parameters: Readonly<Record<string, string>>
}

const lowerCaseNames = (
    headers: StandinRequest['headers']
): Record<string, string> => {
    const lowered: Record<string, string> = {}
    for (const [name, value] of Object.entries(headers ?? {})) {
        if (value !== undefined) {
            lowered[name.toLowerCase()] = value
        }
    }
    return lowered
}

/** A path that cannot be decoded stays as it is. */
const decodedPath = (path: string): string => {
    try {
        return decodeURI(path)
    } catch {
        return path
    }
}

const withoutApiVersion = (path: string): string =>
    path.replace(/^\/api\/\d+(?=\/|$)/, '/api')

export const parseIncoming = (
    request: StandinRequest,
    user: UserAccount
): Incoming => {
    const headers = lowerCaseNames(request.headers)
    const host = headers.host ?? 'standin.test'
    const url = new URL(request.url, `http://${host}`)
    const rawPath = decodedPath(url.pathname)
    return {
        method: request.method.toUpperCase(),
        path: withoutApiVersion(rawPath).replace(/(.)\/$/, '$1'),
        rawPath,
        query: url.searchParams,
        headers,
        body: request.body ?? '',
        origin: url.origin,
        user,
        parameters: {},
    }
}
