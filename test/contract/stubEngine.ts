import type { DataEngine } from '../../src/dhis2/wire/dataEngine'

export interface EngineCall {
    readonly method: 'GET' | 'POST' | 'DELETE'
    /** Resource with its query, as it stands behind `/api/NN/`. */
    readonly path: string
    readonly body?: unknown
    readonly signal: AbortSignal | undefined
    /** When the call was made, by the (fake) clock. */
    readonly at: number
}

export interface StubEngine extends DataEngine {
    readonly calls: readonly EngineCall[]
    readonly paths: () => readonly string[]
}

const methods = { create: 'POST', delete: 'DELETE' } as const

/** Stands for app-runtime's data engine: each call is handed to `answer`. */
export function stubEngine(answer: (call: EngineCall) => unknown): StubEngine {
    const calls: EngineCall[] = []
    const respond = async (call: EngineCall): Promise<unknown> => {
        calls.push(call)
        await Promise.resolve()
        return answer(call)
    }
    const engine = {
        query: async (
            query: Record<string, { resource: string }>,
            { signal }: { signal?: AbortSignal } = {}
        ) => {
            const answers: Record<string, unknown> = {}
            for (const [name, { resource }] of Object.entries(query)) {
                answers[name] = await respond({
                    method: 'GET',
                    path: resource,
                    signal,
                    at: Date.now(),
                })
            }
            return answers
        },
        mutate: (
            mutation: {
                type: keyof typeof methods
                resource: string
                id?: string
                data?: unknown
            },
            { signal }: { signal?: AbortSignal } = {}
        ) =>
            respond({
                method: methods[mutation.type],
                path: [mutation.resource, mutation.id]
                    .filter(Boolean)
                    .join('/'),
                body: mutation.data,
                signal,
                at: Date.now(),
            }),
        calls,
        paths: () => calls.map(({ path }) => path),
    }
    // The engine promises each caller the type it names: nobody can build that.
    return engine as unknown as StubEngine
}
