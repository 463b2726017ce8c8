import * as z from 'zod/mini'
import { realEngine } from '../../test/contract/realEngine'
import {
    openLoopbackServer,
    type Answerer,
    type LoopbackServer,
} from '../../test/contract/loopbackServer'
import {
    AbortedError,
    ConflictError,
    ContractError,
    DeniedError,
    Dhis2Error,
    GatewayError,
    NetworkError,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from './errors'
import {
    as,
    asList,
    create,
    ignoreBody,
    read,
    remove,
    replace,
    resourcePath,
    type DataEngine,
} from './request'

let server: LoopbackServer
let engine: DataEngine

beforeAll(async () => {
    server = await openLoopbackServer()
    engine = realEngine(server.url)
})
afterAll(() => server.close())

const send =
    (
        status: number,
        body: string,
        contentType: string | undefined = 'application/json;charset=UTF-8'
    ): Answerer =>
    (response) => {
        response.writeHead(
            status,
            contentType ? { 'content-type': contentType } : {}
        )
        response.end(body)
    }

const webMessage = (status: number, message: string, errorCode?: string) =>
    JSON.stringify({
        httpStatus: 'Whatever',
        httpStatusCode: status,
        status: 'ERROR',
        message,
        errorCode,
    })

const anything = (raw: unknown) => raw

async function failureOf(promise: Promise<unknown>): Promise<Dhis2Error> {
    const error: unknown = await promise.then(
        (answer) => {
            throw new Error(`Expected a failure, got ${String(answer)}`)
        },
        (cause: unknown) => cause
    )
    expect(error).toBeInstanceOf(Dhis2Error)
    return error as Dhis2Error
}

const loginPage = '<!DOCTYPE html>\n<html><title>DHIS2 Login</title></html>'
const namesList = as(z.array(z.string()), 'a list of names')

describe('a failed call is one class of error a cause', () => {
    const cutConnection: Answerer = (response) => response.socket?.destroy()
    const cutInTheBody: Answerer = (response) => {
        response.writeHead(200, {
            'content-type': 'application/json',
            'content-length': '5000',
        })
        response.write('["a", "b"', () => response.socket?.destroy())
    }
    const redirectToLogin: Answerer = (response, { url }) => {
        if (url === '/login/') {
            response.writeHead(200, { 'content-type': 'text/html' })
            response.end(loginPage)
        } else {
            response.writeHead(302, { location: '/login/' })
            response.end()
        }
    }

    test.each<
        [
            cause: string,
            answerer: Answerer,
            errorClass: typeof Dhis2Error | typeof NetworkError,
            fields: Partial<Dhis2Error>,
        ]
    >([
        [
            '400',
            send(400, webMessage(400, 'JSON parse error')),
            RejectedError,
            { kind: 'rejected', status: 400, mayPass: false },
        ],
        [
            '401',
            send(401, webMessage(401, 'Unauthorized')),
            SessionEndedError,
            { kind: 'sessionEnded', status: 401, mayPass: false },
        ],
        [
            '401 with a page',
            send(401, loginPage, 'text/html'),
            SessionEndedError,
            { kind: 'sessionEnded', status: 401 },
        ],
        [
            '403',
            send(403, webMessage(403, 'Access is denied')),
            DeniedError,
            { kind: 'denied', serverMessage: 'Access is denied' },
        ],
        [
            '403 with a page of a proxy',
            send(403, '<html>Forbidden</html>', 'text/html'),
            DeniedError,
            { kind: 'denied', status: 403, mayPass: false },
        ],
        [
            '404',
            send(404, webMessage(404, 'Key not found', 'E1005')),
            NotFoundError,
            { kind: 'notFound', status: 404, errorCode: 'E1005' },
        ],
        [
            '404 of a servlet container, which sends the status as text',
            send(404, '{"servlet":"dispatcher","status":"404"}'),
            NotFoundError,
            { kind: 'notFound', status: 404 },
        ],
        [
            '404 with a page',
            send(404, '<!doctype html><html>404</html>', 'text/html'),
            NotFoundError,
            { kind: 'notFound', status: 404, mayPass: false },
        ],
        [
            '409',
            send(409, webMessage(409, 'Key exists', 'E1004')),
            ConflictError,
            { kind: 'conflict', serverMessage: 'Key exists', mayPass: false },
        ],
        [
            '500',
            send(500, webMessage(500, 'Boom')),
            ServerError,
            { kind: 'server', status: 500, mayPass: true },
        ],
        [
            '500 whose body has numbers of its own',
            send(500, '{"status":1,"message":"internal"}'),
            ServerError,
            { kind: 'server', status: 500, serverMessage: 'internal' },
        ],
        [
            '502 with a page',
            send(502, '<html><h1>502 Bad Gateway</h1></html>', 'text/html'),
            GatewayError,
            { kind: 'gateway', status: 502, mayPass: true },
        ],
        [
            '503 without a word',
            send(503, '', ''),
            GatewayError,
            { kind: 'gateway', status: 503, mayPass: true },
        ],
        [
            '504',
            send(504, 'upstream timed out', 'text/plain'),
            GatewayError,
            { kind: 'gateway', status: 504, mayPass: true },
        ],
        [
            'the connection is cut before an answer',
            cutConnection,
            NetworkError,
            { kind: 'network', status: undefined, mayPass: true },
        ],
        [
            'the connection is cut in the middle of the answer',
            cutInTheBody,
            NetworkError,
            { kind: 'network', status: undefined, mayPass: true },
        ],
        [
            'a login page with status 200',
            send(200, loginPage, 'text/html;charset=utf-8'),
            SessionEndedError,
            { kind: 'sessionEnded', mayPass: false },
        ],
        [
            'a redirect to the login page',
            redirectToLogin,
            SessionEndedError,
            { kind: 'sessionEnded', mayPass: false },
        ],
        [
            'JSON that stops in the middle',
            send(200, '["a", "b'),
            ContractError,
            { kind: 'contract', mayPass: false },
        ],
        [
            'text in place of JSON',
            send(200, 'OK', 'text/plain'),
            ContractError,
            { kind: 'contract' },
        ],
        [
            'bytes of an unknown type',
            send(200, '\u0000\u0001', 'application/octet-stream'),
            ContractError,
            { kind: 'contract' },
        ],
        [
            'no body where there should be one',
            send(200, '', ''),
            ContractError,
            { kind: 'contract' },
        ],
        [
            'JSON of another shape',
            send(200, '["a", 5]'),
            ContractError,
            { kind: 'contract', mayPass: false },
        ],
    ])('%s', async (_cause, answerer, errorClass, fields) => {
        server.answerWith(answerer)
        const error = await failureOf(
            read(engine, 'dataIntegrity/summary/running', namesList)
        )
        expect(error).toBeInstanceOf(errorClass)
        expect(error).toMatchObject({
            path: 'dataIntegrity/summary/running',
            ...fields,
        })
    })

    test('an answer of bytes is not an object without entries', async () => {
        server.answerWith(send(200, '{}', 'application/octet-stream'))
        const error = await failureOf(read(engine, 'anything', anything))
        expect(error).toBeInstanceOf(ContractError)
    })

    test('a server that is not there', async () => {
        const gone = await openLoopbackServer()
        const engineOfGone = realEngine(gone.url)
        await gone.close()
        expect(
            await failureOf(read(engineOfGone, 'anything', anything))
        ).toBeInstanceOf(NetworkError)
    })

    test('a contract error names the place and keeps the answer', async () => {
        server.answerWith(send(200, '["a", 5]'))
        const error = await failureOf(read(engine, 'names', namesList))
        expect(error).toMatchObject({ raw: ['a', 5], path: 'names' })
        expect(error.message).toMatch(/a list of names, at 1/)
    })

    test.each([
        [
            'Access is denied, requires one Authority from [F_PERFORM_MAINTENANCE]',
            ['F_PERFORM_MAINTENANCE'],
        ],
        ['… requires one Authority from [A, B]', ['A', 'B']],
        ['Access is denied', []],
    ])('403 %j names its authorities', async (message, authorities) => {
        server.answerWith(send(403, webMessage(403, message)))
        expect(
            await failureOf(read(engine, 'anything', anything))
        ).toMatchObject({ missingAuthorities: authorities })
    })
})

describe('an abort ends in an AbortedError', () => {
    test('before the call: no request is sent', async () => {
        server.answerWith(send(200, '[]'))
        const signal = AbortSignal.abort()
        for (const call of [
            read(engine, 'a', anything, { signal }),
            create(engine, 'a', {}, anything, { signal }),
            replace(engine, 'a/b', {}, anything, { signal }),
            remove(engine, 'a/b', { signal }),
        ]) {
            expect(await failureOf(call)).toBeInstanceOf(AbortedError)
        }
        expect(server.requests).toHaveLength(0)
    })

    test('while the server is silent', async () => {
        const controller = new AbortController()
        server.answerWith(() => controller.abort())
        const error = await failureOf(
            read(engine, 'a', anything, { signal: controller.signal })
        )
        expect(error).toBeInstanceOf(AbortedError)
        expect(error.mayPass).toBe(false)
        expect(server.requests).toHaveLength(1)
    })

    test('while the body arrives', async () => {
        const controller = new AbortController()
        server.answerWith((response) => {
            response.writeHead(200, { 'content-type': 'application/json' })
            response.write('["a"', () => {
                setTimeout(() => controller.abort(), 20)
            })
        })
        expect(
            await failureOf(
                read(engine, 'a', anything, { signal: controller.signal })
            )
        ).toBeInstanceOf(AbortedError)
    })

    test('while a change waits for its answer', async () => {
        const controller = new AbortController()
        server.answerWith(() => controller.abort())
        expect(
            await failureOf(
                create(engine, 'a', {}, anything, {
                    signal: controller.signal,
                })
            )
        ).toBeInstanceOf(AbortedError)
    })

    test('after the answer: it changes nothing', async () => {
        const controller = new AbortController()
        server.answerWith(send(200, '["a"]'))
        const answer = await read(engine, 'a', namesList, {
            signal: controller.signal,
        })
        controller.abort()
        expect(answer).toEqual(['a'])
        expect(server.requests).toHaveLength(1)
    })
})

describe('what goes over the wire', () => {
    test('a read repeats a parameter and escapes its values', async () => {
        server.answerWith(send(200, '[]'))
        const path = resourcePath(
            ['dataIntegrity', 'a/b'],
            [
                ['checks', 'org*'],
                ['checks', 'a&b=c d'],
                ['slow', true],
                ['timeout', 1000],
            ]
        )
        await read(engine, path, anything)
        expect(server.requests).toEqual([
            expect.objectContaining({
                method: 'GET',
                url: '/api/42/dataIntegrity/a%2Fb?checks=org*&checks=a%26b%3Dc%20d&slow=true&timeout=1000',
            }),
        ])
    })

    test.each([
        ['a list', ['a', 'b'], '["a","b"]'],
        ['an empty list', [], '[]'],
        ['an object', { a: 1 }, '{"a":1}'],
    ])('a POST sends %s as JSON', async (_what, data, body) => {
        server.answerWith(send(200, '{"done":true}'))
        const answer = await create(engine, 'a/b', data, anything)
        expect(answer).toEqual({ done: true })
        expect(server.requests).toEqual([
            {
                method: 'POST',
                url: '/api/42/a/b',
                body,
                contentType: 'application/json',
            },
        ])
    })

    test('a POST without data has no body, and 204 is an answer', async () => {
        server.answerWith(send(204, '', ''))
        await expect(
            create(engine, 'a/cancel', undefined, ignoreBody)
        ).resolves.toBeUndefined()
        expect(server.requests[0]).toMatchObject({
            method: 'POST',
            body: '',
            contentType: undefined,
        })
    })

    test('a replacement is a PUT, its query in place', async () => {
        server.answerWith(send(200, '{}'))
        await replace(engine, 'store/ns/key', { a: 1 }, anything)
        await replace(
            engine,
            resourcePath(['store', 'ns', 'k/1'], [['path', 'a/b']]),
            { a: 1 },
            anything
        )
        expect(
            server.requests.map(({ method, url, body }) => [method, url, body])
        ).toEqual([
            ['PUT', '/api/42/store/ns/key', '{"a":1}'],
            ['PUT', '/api/42/store/ns/k%2F1?path=a%2Fb', '{"a":1}'],
        ])
    })

    test('a removal is a DELETE', async () => {
        server.answerWith(send(200, '{}'))
        await remove(engine, 'store/ns/key')
        expect(server.requests[0]).toMatchObject({
            method: 'DELETE',
            url: '/api/42/store/ns/key',
        })
    })
})

describe('asList', () => {
    test.each([[{}], ['a'], [undefined], [null], [5]])(
        '%j is no list',
        (raw) => {
            expect(() => asList('a list')(raw)).toThrow(ContractError)
        }
    )
})
