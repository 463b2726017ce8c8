import {
    AbortedError,
    ConflictError,
    ContractError,
    DeniedError,
    ForeignPageError,
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

    describe('that may have two causes', () => {
        const setOnline = (isOnline: boolean) =>
            Object.defineProperty(window.navigator, 'onLine', {
                configurable: true,
                value: isOnline,
            })
        afterEach(() => setOnline(true))

        it.each([
            ['a web page', new ForeignPageError('x', '')],
            ['no answer while online', new NetworkError('x')],
            [
                'a refusal without a word of DHIS2',
                new DeniedError('x', { isWordless: true }),
            ],
        ])('name both for %s, and offer to reload', (_what, error) => {
            const { remedy, mayReload } = errorWords(error)
            expect(remedy).toMatch(/your session has ended/)
            expect(remedy).toMatch(/between your browser and the server/)
            expect(remedy).toMatch(/Reload the page/)
            expect(mayReload).toBe(true)
        })

        it('are plain where there is one', () => {
            setOnline(false)
            for (const error of [
                new NetworkError('x'),
                new SessionEndedError('x'),
                new DeniedError('x'),
                new TypeError('x'),
            ]) {
                expect(errorWords(error).mayReload).toBe(false)
            }
        })
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

    it('keep the words of a page that came in place of data', () => {
        const { technical } = errorWords(
            new ForeignPageError('x', 'Request Rejected · ID 1', { path: 'a' })
        )
        expect(technical).toBe('Request Rejected · ID 1 · a')
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
