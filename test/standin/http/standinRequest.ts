/** One request as an adapter hands it over: nothing is parsed yet. */
export type StandinRequest = {
    method: string
    /** Path and query, or a whole URL. */
    url: string
    headers?: Readonly<Record<string, string | undefined>>
    body?: string
}

export type StandinResponse = {
    status: number
    /** Names in lower case. */
    headers: Record<string, string>
    body: string | Uint8Array
    /** The adapter closes the connection instead of answering. */
    cutConnection?: boolean
    /** The adapter waits this long (real time) before it answers. */
    delayMs?: number
}
