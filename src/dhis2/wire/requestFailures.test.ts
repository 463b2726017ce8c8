import * as z from 'zod/mini'
import {
    openLoopbackServer,
    type Answerer,
} from '../../../test/contract/loopbackServer'
import { realEngine } from '../../../test/contract/realEngine'
import {
    anything,
    failureOf,
    openWire,
    send,
    webMessage,
} from '../../../test/contract/wire'
import {
    ConflictError,
    ContractError,
    DeniedError,
    ForeignPageError,
    type Dhis2Error,
    GatewayError,
    NetworkError,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from '../errors'
import { as } from './answerShape'
import { read } from './request'

const wire = openWire()
const loginPage = '<!DOCTYPE html>\n<html><title>DHIS2 Login</title></html>'
const firewallPage =
    '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 1234567890</body></html>'
const namesList = as(z.array(z.string()), 'a list of names')

type FailureCase = [
    cause: string,
    answerer: Answerer,
    errorClass: typeof Dhis2Error | typeof NetworkError,
    fields: Partial<Dhis2Error>,
]

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

    test.each<FailureCase>([
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
            { kind: 'notFound', status: 404, mayPass: false },
        ],
        [
            '404 with a page, as of a container whose DHIS2 is still starting',
            send(404, '<!doctype html><html>404</html>', 'text/html'),
            NotFoundError,
            { kind: 'notFound', status: 404, mayPass: true },
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
        wire.server.answerWith(answerer)
        const error = await failureOf(
            read(wire.engine, 'dataIntegrity/summary/running', namesList)
        )
        expect(error).toBeInstanceOf(errorClass)
        expect(error).toMatchObject({
            path: 'dataIntegrity/summary/running',
            ...fields,
        })
    })

    test.each([
        'text/html',
        'text/plain',
        'application/xhtml+xml',
        'application/octet-stream',
        '',
    ])('a page of a firewall of type "%s" is told on', async (contentType) => {
        wire.server.answerWith(send(200, firewallPage, contentType))
        const error = await failureOf(read(wire.engine, 'anything', anything))
        expect(error).toBeInstanceOf(ForeignPageError)
        expect(error).toMatchObject({
            path: 'anything',
            mayPass: false,
            pageWords:
                'Request Rejected · The requested URL was rejected. Your support ID is: 1234567890',
        })
        expect(wire.server.requests).toHaveLength(1)
    })

    test('an answer of bytes is not an object without entries', async () => {
        wire.server.answerWith(send(200, '{}', 'application/octet-stream'))
        const error = await failureOf(read(wire.engine, 'anything', anything))
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
        wire.server.answerWith(send(200, '["a", 5]'))
        const error = await failureOf(read(wire.engine, 'names', namesList))
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
        wire.server.answerWith(send(403, webMessage(403, message)))
        expect(
            await failureOf(read(wire.engine, 'anything', anything))
        ).toMatchObject({ missingAuthorities: authorities })
    })
})
