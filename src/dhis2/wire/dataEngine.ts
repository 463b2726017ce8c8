import type { useDataEngine } from '@dhis2/app-runtime'

/** app-runtime's data engine, as far as it is used. */
export type DataEngine = Pick<
    ReturnType<typeof useDataEngine>,
    'query' | 'mutate'
>

/** What is asked of the server, and what goes with it. */
export type Method =
    | { readonly type: 'read' }
    | { readonly type: 'create'; readonly data?: unknown }
    | { readonly type: 'replace'; readonly data: unknown }
    | { readonly type: 'delete' }

/** Hands a call to the engine in the engine's own words. */
export async function send(
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
