import type { DataEngine } from '../../src/dhis2/wire/dataEngine'
import type { Standin } from '../standin/createStandin'

const methods = { create: 'POST', update: 'PUT', delete: 'DELETE' } as const

/**
 * What app-runtime's engine does, without a browser around it and without a
 * wire: enough to store what is sound.
 */
export function standinEngine({ handle }: Standin): DataEngine {
    const call = (method: string, resource: string, data?: unknown) => {
        const { status, body } = handle({
            method,
            url: `http://standin.test/api/${resource}`,
            headers: { 'content-type': 'application/json' },
            ...(data === undefined ? {} : { body: JSON.stringify(data) }),
        })
        if (status >= 400) {
            throw new Error(`${method} ${resource}: ${status}`)
        }
        return JSON.parse(String(body) || 'null') as unknown
    }
    const engine = {
        query: (queries: Record<string, { resource: string }>) =>
            Promise.resolve(
                Object.fromEntries(
                    Object.entries(queries).map(([name, { resource }]) => [
                        name,
                        call('GET', resource),
                    ])
                )
            ),
        mutate: ({
            type,
            resource,
            id,
            data,
        }: {
            type: keyof typeof methods
            resource: string
            id?: string
            data?: unknown
        }) =>
            Promise.resolve(
                call(
                    methods[type],
                    id === undefined ? resource : `${resource}/${id}`,
                    data
                )
            ),
    }
    // The engine promises each caller the type it names: nobody can build that.
    return engine as unknown as DataEngine
}
