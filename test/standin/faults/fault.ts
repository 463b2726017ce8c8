import type { Incoming } from '../http/incoming'

/** One way in which an answer goes wrong. */
export type Fault =
    | {
          kind: 'http'
          status: number
          message?: string
          errorCode?: string
          html?: boolean
      }
    /** JSON by its content type, but not by its content. */
    | { kind: 'notJson' }
    | { kind: 'truncated' }
    | { kind: 'cut' }
    /** The server does what it was told, and nobody hears of it. */
    | { kind: 'answerLost' }
    | { kind: 'delay'; delayMs: number }
    | { kind: 'replace'; body: unknown; status?: number }
    | { kind: 'empty' }
    | { kind: 'loginPage' }
    /** Something between browser and server answers in its place. */
    | { kind: 'firewallPage' }
    /** To a sign-on service on another host. */
    | { kind: 'redirect'; location?: string }
    /** The server has thrown away what the job said. */
    | { kind: 'feedEmptied' }

export type PlannedFault = {
    matches: (request: Incoming) => boolean
    fault: Fault
    timesLeft: number
    /** So many requests that it would fit go well before. */
    sparedLeft?: number
}

const globExpression = (glob: string): RegExp =>
    new RegExp(
        `^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`
    )

/**
 * `POST dataIntegrity/summary`, `system/tasks*`, `/apps/*`: an optional method
 * and a path, with or without `/api/`; a `?` or `*` in it looks at the query.
 */
export const faultMatcher = (
    pattern: string | RegExp
): PlannedFault['matches'] => {
    if (pattern instanceof RegExp) {
        return ({ path, query }) => pattern.test(withQuery(path, query))
    }
    const [first = '', second] = pattern.split(' ')
    const path = second ?? first
    const method = second === undefined ? undefined : first.toUpperCase()
    const expression = globExpression(
        path.startsWith('/') ? path : `/api/${path}`
    )
    const looksAtQuery = path.includes('?') || path.includes('*')
    return (request) =>
        (method === undefined || method === request.method) &&
        expression.test(
            looksAtQuery ? withQuery(request.path, request.query) : request.path
        )
}

const withQuery = (path: string, query: URLSearchParams): string => {
    const text = query.toString()
    return text === '' ? path : `${path}?${decodeURIComponent(text)}`
}
