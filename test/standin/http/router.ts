import type { Incoming } from './incoming'
import type { StandinResponse } from './standinRequest'

export type Handler = (request: Incoming) => StandinResponse

export type Route = {
    method: string
    matches: (path: string) => Record<string, string> | undefined
    handle: Handler
}

const patternMatcher = (pattern: string): Route['matches'] => {
    const names: string[] = []
    const source = pattern.replace(/\{(\w+)(\+?)\}/g, (_, name, rest) => {
        names.push(String(name))
        return rest === '+' ? '(.*)' : '([^/]+)'
    })
    const expression = new RegExp(`^${source}$`)
    return (path) => {
        const found = expression.exec(path)
        if (!found) {
            return undefined
        }
        return Object.fromEntries(
            names.map((name, index) => [name, found[index + 1] ?? ''])
        )
    }
}

/** `GET /api/system/tasks/{type}`; `{path+}` takes slashes too. */
export const route = (signature: string, handle: Handler): Route => {
    const [method = '', pattern = ''] = signature.split(' ')
    return { method, matches: patternMatcher(pattern), handle }
}

/** The first route whose method and pattern fit: put the exact ones first. */
export const findRoute = (
    routes: readonly Route[],
    request: Incoming
): { handle: Handler; parameters: Record<string, string> } | undefined => {
    for (const candidate of routes) {
        if (candidate.method === request.method) {
            const parameters = candidate.matches(request.path)
            if (parameters) {
                return { handle: candidate.handle, parameters }
            }
        }
    }
    return undefined
}
