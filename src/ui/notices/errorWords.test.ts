import {
    AbortedError,
    ConflictError,
    ContractError,
    DeniedError,
    GatewayError,
    NetworkError,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from '../../dhis2/errors'
import { errorWords } from './errorWords'

const everyCause = [
    new NetworkError('x'),
    new AbortedError('x'),
    new SessionEndedError('x'),
    new DeniedError('x'),
    new NotFoundError('x'),
    new ConflictError('x'),
    new RejectedError('x'),
    new ServerError('x'),
    new GatewayError('x'),
    new ContractError('x', undefined),
    new TypeError('x'),
]

describe('the words for an error', () => {
    it('are others for each cause, and each says what to do', () => {
        const words = everyCause.map((error) => errorWords(error))
        expect(new Set(words.map(({ cause }) => cause)).size).toBe(
            everyCause.length
        )
        words.forEach(({ remedy }) => expect(remedy.length).toBeGreaterThan(20))
    })

    it('name the authority where the server named it', () => {
        const { remedy } = errorWords(
            new DeniedError('denied', {
                serverMessage:
                    'Access is denied, requires one Authority from [F_PERFORM_MAINTENANCE]',
            })
        )
        expect(remedy).toContain('F_PERFORM_MAINTENANCE')
    })

    it('keep the words of the server, its code, status and path', () => {
        const { technical } = errorWords(
            new ConflictError('refused', {
                path: 'dataIntegrity/summary',
                status: 409,
                errorCode: 'E1004',
                serverMessage: 'Already running',
            })
        )
        expect(technical).toBe(
            'HTTP 409 · E1004 · Already running · dataIntegrity/summary'
        )
    })
})
