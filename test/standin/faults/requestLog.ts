export type LoggedRequest = {
    method: string
    url: string
    status: number
    /** Bytes of the body, before compression. */
    bytes: number
    /** World time. */
    at: number
}

export type RequestLog = {
    add(request: LoggedRequest): void
    /** What came since the last look. */
    take(): LoggedRequest[]
}

const mostKept = 50_000

export const createRequestLog = (): RequestLog => {
    let requests: LoggedRequest[] = []
    return {
        add: (request) => {
            requests.push(request)
            if (requests.length > mostKept) {
                requests = requests.slice(-mostKept / 2)
            }
        },
        take: () => {
            const taken = requests
            requests = []
            return taken
        },
    }
}
