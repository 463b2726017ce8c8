import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Standin } from './createStandin'
import type { StandinResponse } from './http/standinRequest'

const compressAboveBytes = 2048

export type Listening = { url: string; port: number; close(): Promise<void> }

const readBody = async (message: IncomingMessage): Promise<string> => {
    const chunks: Buffer[] = []
    for await (const chunk of message) {
        chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks).toString('utf8')
}

const singleHeaders = (message: IncomingMessage): Record<string, string> => {
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(message.headers)) {
        if (value !== undefined) {
            headers[name] = Array.isArray(value) ? value.join(', ') : value
        }
    }
    return headers
}

const write = (
    message: IncomingMessage,
    reply: ServerResponse,
    answer: StandinResponse
) => {
    if (answer.cutConnection) {
        message.socket.destroy()
        return
    }
    const plain = Buffer.from(answer.body as string)
    const mayCompress =
        plain.length > compressAboveBytes &&
        /gzip/.test(String(message.headers['accept-encoding'] ?? ''))
    const body = mayCompress ? gzipSync(plain, { level: 1 }) : plain
    reply.writeHead(answer.status, {
        ...answer.headers,
        ...(mayCompress ? { 'content-encoding': 'gzip' } : {}),
        'content-length': String(body.length),
    })
    reply.end(message.method === 'HEAD' ? undefined : body)
}

const answerMessage = async (
    standin: Standin,
    message: IncomingMessage,
    reply: ServerResponse
) => {
    const answer = standin.handle({
        method: message.method === 'HEAD' ? 'GET' : (message.method ?? 'GET'),
        url: message.url ?? '/',
        headers: singleHeaders(message),
        body: await readBody(message),
    })
    if (answer.delayMs === undefined) {
        write(message, reply, answer)
    } else {
        setTimeout(() => write(message, reply, answer), answer.delayMs)
    }
}

const closeServer = (server: Server, sockets: Set<Socket>) =>
    new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) {
            socket.destroy()
        }
    })

/** Serves the stand-in over HTTP on this machine; port 0 takes a free one. */
export const listen = (
    standin: Standin,
    { port = 0 }: { port?: number } = {}
): Promise<Listening> =>
    new Promise((resolve, reject) => {
        const sockets = new Set<Socket>()
        const server = createServer((message, reply) => {
            answerMessage(standin, message, reply).catch((error: unknown) => {
                reply.writeHead(500, { 'content-type': 'text/plain' })
                reply.end(String(error))
            })
        })
        server.on('connection', (socket) => {
            sockets.add(socket)
            socket.on('close', () => sockets.delete(socket))
        })
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
            const { port: taken } = server.address() as AddressInfo
            resolve({
                url: `http://127.0.0.1:${taken}`,
                port: taken,
                close: () => closeServer(server, sockets),
            })
        })
    })
