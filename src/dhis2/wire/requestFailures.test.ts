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
} from '../../../test/contract/wire'
import {
    ContractError,
    ForeignPageError,
    type Dhis2Error,
    NetworkError,
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
})
