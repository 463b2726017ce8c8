import {
    AbortedError,
    BusyError,
    ConflictError,
    ContractError,
    DeniedError,
    GatewayError,
    NetworkError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from '../errors'
import { toDhis2Error } from './toDhis2Error'

const fetchError = (type: string, message: string, details: unknown = {}) =>
    Object.assign(new Error(message), { type, details })

const named = (name: string) => Object.assign(new Error('x'), { name })

describe('toDhis2Error', () => {
    test.each([
        [
            'access, 409 in the body',
            fetchError('access', 'exists', { httpStatusCode: 409 }),
            ConflictError,
            409,
        ],
        [
            'access, 401 in the body',
            fetchError('access', 'no', { httpStatusCode: 401 }),
            SessionEndedError,
            401,
        ],
        [
            'access without a body, "Unauthorized"',
            fetchError('access', 'Unauthorized'),
            SessionEndedError,
            401,
        ],
        [
            'access without a body',
            fetchError('access', 'Forbidden'),
            DeniedError,
            403,
        ],
        [
            'access with a body that names no status',
            fetchError('access', 'No', { message: 'No', status: 'ERROR' }),
            DeniedError,
            undefined,
        ],
        [
            'access with a body that says 409 in words',
            fetchError('access', 'No', {
                message: 'No',
                httpStatus: 'Conflict',
            }),
            ConflictError,
            409,
        ],
        [
            'access with a body that says 401 in words',
            fetchError('access', 'No', {
                error: 'unauthorized',
                message: 'Full authentication is required',
            }),
            SessionEndedError,
            401,
        ],
        [
            'a proxy that is asked too often',
            fetchError('unknown', 'An unknown error occurred -  (429)'),
            BusyError,
            429,
        ],
        [
            'a proxy that has waited too long for the request',
            fetchError('unknown', 'An unknown error occurred - X (408)'),
            BusyError,
            408,
        ],
        [
            'a status over HTTP/2, where it has no text',
            fetchError('unknown', 'An unknown error occurred -  (502)'),
            GatewayError,
            502,
        ],
        [
            'a status of the 500s without a name here',
            fetchError('unknown', 'An unknown error occurred - X (507)'),
            ServerError,
            507,
        ],
        [
            'a body whose status is no HTTP status',
            fetchError('unknown', 'An unknown error occurred - X (500)', {
                status: '',
            }),
            ServerError,
            500,
        ],
        [
            'a body that is a list',
            fetchError('unknown', 'An unknown error occurred - X (418)', []),
            RejectedError,
            418,
        ],
        [
            'a query that the engine refuses',
            fetchError('invalid-query', 'Invalid query'),
            RejectedError,
            undefined,
        ],
        [
            'no connection',
            fetchError('network', 'x', new TypeError('Failed to fetch')),
            NetworkError,
            undefined,
        ],
        [
            'a redirect that is not followed',
            fetchError('unknown', 'An unknown error occurred -  (0)'),
            NetworkError,
            undefined,
        ],
        [
            'an abort in the guise of a network error',
            fetchError('network', 'x', named('AbortError')),
            AbortedError,
            undefined,
        ],
        ['a bare abort', named('AbortError'), AbortedError, undefined],
        ['broken JSON', named('SyntaxError'), ContractError, undefined],
        [
            'a body cut off',
            new TypeError('terminated'),
            NetworkError,
            undefined,
        ],
        ['no error at all', undefined, NetworkError, undefined],
    ])('%s', (_what, cause, errorClass, status) => {
        const error = toDhis2Error(cause, 'a/path', undefined)
        expect(error).toBeInstanceOf(errorClass)
        expect(error).toMatchObject({
            status,
            path: 'a/path',
            name: errorClass.name,
        })
        expect(error.cause).toBe(cause)
    })

    test('whatever breaks after the abort is the abort', () => {
        expect(
            toDhis2Error(
                fetchError('unknown', '… - Server Error (500)'),
                'a',
                AbortSignal.abort()
            )
        ).toBeInstanceOf(AbortedError)
    })

    test('an error that is one of ours stays as it is', () => {
        const error = new NetworkError('x', { path: 'first' })
        expect(toDhis2Error(error, 'second', undefined)).toBe(error)
    })
})
