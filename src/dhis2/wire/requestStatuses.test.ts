import type { Answerer } from '../../../test/contract/loopbackServer'
import {
    anything,
    failureOf,
    openWire,
    send,
    webMessage,
} from '../../../test/contract/wire'
import {
    ConflictError,
    DeniedError,
    type Dhis2Error,
    GatewayError,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from '../errors'
import { read } from './request'

const wire = openWire()
const loginPage = '<!DOCTYPE html>\n<html><title>DHIS2 Login</title></html>'

type StatusCase = [
    cause: string,
    answerer: Answerer,
    errorClass: typeof Dhis2Error,
    fields: Partial<Dhis2Error>,
]

describe('each status is one class of error a cause', () => {
    test.each<StatusCase>([
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
    ])('%s', async (_cause, answerer, errorClass, fields) => {
        wire.server.answerWith(answerer)
        const error = await failureOf(
            read(wire.engine, 'dataIntegrity/summary/running', anything)
        )
        expect(error).toBeInstanceOf(errorClass)
        expect(error).toMatchObject({
            path: 'dataIntegrity/summary/running',
            ...fields,
        })
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
