import {
    createServer,
    type IncomingMessage,
    type Server,
    type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface ReceivedRequest {
    readonly method: string | undefined
    readonly url: string | undefined
    readonly body: string
    readonly contentType: string | undefined
}

export type Answerer = (
    response: ServerResponse,
    request: ReceivedRequest
) => void

export interface LoopbackServer {
    readonly url: string
    readonly requests: readonly ReceivedRequest[]
    /** Sets how requests are answered from now on, and forgets the old ones. */
    readonly answerWith: (answerer: Answerer) => void
    readonly close: () => Promise<void>
}

async function bodyOf(message: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = []
    for await (const chunk of message) {
        chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks).toString()
}

/** A real server on this machine that answers as a test tells it to. */
export async function openLoopbackServer(): Promise<LoopbackServer> {
    const requests: ReceivedRequest[] = []
    const sockets = new Set<Socket>()
    let answerer: Answerer = (response) => response.end()
    const server: Server = createServer((message, response) => {
        void bodyOf(message).then((body) => {
            const request = {
                method: message.method,
                url: message.url,
                body,
                contentType: message.headers['content-type'],
            }
            requests.push(request)
            answerer(response, request)
        })
    })
    server.on('connection', (socket) => {
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    return {
        url: `http://127.0.0.1:${port}`,
        requests,
        answerWith: (next) => {
            requests.length = 0
            answerer = next
        },
        close: () =>
            new Promise((resolve) => {
                server.close(() => resolve())
                sockets.forEach((socket) => socket.destroy())
            }),
    }
}
