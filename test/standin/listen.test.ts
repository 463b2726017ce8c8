/** @jest-environment node */
import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { createStandin } from './createStandin'
import { listen } from './listen'
import type { Listening } from './listen'
import { createHandClock } from './world/clock'

type Received = {
    status: number
    headers: Record<string, unknown>
    body: Buffer
}

const send = (
    url: string,
    options: { method?: string; headers?: Record<string, string> } = {},
    body?: string
): Promise<Received> =>
    new Promise((resolve, reject) => {
        const outgoing = request(url, options, (incoming) => {
            const chunks: Buffer[] = []
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
            incoming.on('error', reject)
            incoming.on('end', () =>
                resolve({
                    status: incoming.statusCode ?? 0,
                    headers: incoming.headers,
                    body: Buffer.concat(chunks),
                })
            )
        })
        outgoing.on('error', reject)
        outgoing.end(body)
    })

describe('listen', () => {
    const standin = createStandin({ clock: createHandClock() })
    let server: Listening

    beforeAll(async () => {
        server = await listen(standin)
    })
    afterAll(() => server.close())

    it('serves with the address it is called by', async () => {
        const { status, body } = await send(`${server.url}/api/system/info`)
        expect(status).toBe(200)
        expect(JSON.parse(body.toString())).toMatchObject({
            contextPath: server.url,
        })
    })

    it('compresses what is long for those who take it', async () => {
        const headers = { 'accept-encoding': 'gzip' }
        const long = await send(`${server.url}/api/dataIntegrity`, { headers })
        expect(long.headers['content-encoding']).toBe('gzip')
        expect(JSON.parse(gunzipSync(long.body).toString())).toHaveLength(115)
        const short = await send(`${server.url}/api/ping`, { headers })
        expect(short.headers['content-encoding']).toBeUndefined()
    })

    it('takes bodies and lets other origins in', async () => {
        const { status, headers } = await send(
            `${server.url}/api/dataIntegrity/summary`,
            {
                method: 'POST',
                headers: {
                    origin: 'http://localhost:3000',
                    'content-type': 'application/json',
                },
            },
            '["dashboards_no_items"]'
        )
        expect(status).toBe(200)
        expect(headers['access-control-allow-origin']).toBe(
            'http://localhost:3000'
        )
    })

    it('cuts the connection when told to', async () => {
        standin.control.fail('me', { kind: 'cut' }, 1)
        await expect(send(`${server.url}/api/me`)).rejects.toThrow(/hang up/)
    })

    it('frees its port when it is closed', async () => {
        const other = await listen(createStandin())
        await send(`${other.url}/api/ping`)
        await other.close()
        await expect(send(`${other.url}/api/ping`)).rejects.toThrow(
            /REFUSED|hang up/
        )
    })
})
