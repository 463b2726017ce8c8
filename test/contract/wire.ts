import { Dhis2Error } from '../../src/dhis2/errors'
import type { DataEngine } from '../../src/dhis2/wire/dataEngine'
import {
    openLoopbackServer,
    type Answerer,
    type LoopbackServer,
} from './loopbackServer'
import { realEngine } from './realEngine'

interface Wire {
    readonly server: LoopbackServer
    readonly engine: DataEngine
}

/** A server for the tests of a file, and app-runtime's engine set to it. */
export function openWire(): Wire {
    let server: LoopbackServer
    let engine: DataEngine
    beforeAll(async () => {
        server = await openLoopbackServer()
        engine = realEngine(server.url)
    })
    afterAll(() => server.close())
    return {
        get server() {
            return server
        },
        get engine() {
            return engine
        },
    }
}

export const send =
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

export const webMessage = (
    status: number,
    message: string,
    errorCode?: string
) =>
    JSON.stringify({
        httpStatus: 'Whatever',
        httpStatusCode: status,
        status: 'ERROR',
        message,
        errorCode,
    })

export const anything = (raw: unknown) => raw

export async function failureOf(
    promise: Promise<unknown>
): Promise<Dhis2Error> {
    const error: unknown = await promise.then(
        (answer) => {
            throw new Error(`Expected a failure, got ${String(answer)}`)
        },
        (cause: unknown) => cause
    )
    expect(error).toBeInstanceOf(Dhis2Error)
    return error as Dhis2Error
}
