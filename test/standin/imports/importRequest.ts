import type { ServerVersion } from '../http/serverVersion'
import type { JobScript } from '../jobs/jobScripts'

/** What an import is asked to do, whoever asks. */
export type ImportRequest = {
    version: ServerVersion
    /** The body as JSON. */
    payload: unknown
    query: URLSearchParams
    userId: string
}

/** How an import will go, laid out before it starts. */
export type ImportPlan = {
    jobType: string
    parameters: Record<string, unknown>
    script: JobScript
    failsWith?: string
}

/** Ids that begin so belong to nothing on this server. */
export const isUnknown = (id: unknown): boolean =>
    /^(nosuch|Zz)/.test(String(id))

/** The objects of a list in the payload; none where there is no such list. */
export const listIn = <T extends object>(payload: unknown, name: string): T[] =>
    ((payload as Record<string, T[] | undefined> | null)?.[name] ?? []).filter(
        (entry) => typeof entry === 'object'
    )

export type ImportCounts = {
    created: number
    ignored: number
}

export const importEnding = (
    what: string,
    status: string,
    { created, ignored }: ImportCounts
): string =>
    `${what} with status ${status}, ${created} created, 0 updated, 0 deleted, ${ignored} ignored`

export const loadingStages = [
    { description: 'Loading file resource', share: 2 },
    { description: 'Loading file content', share: 3 },
]

/** The notifier also shows what was not given. */
export const withNulls =
    (...names: readonly string[]) =>
    (parameters: unknown): unknown => ({
        ...Object.fromEntries(names.map((name) => [name, null])),
        ...(parameters as object),
    })
