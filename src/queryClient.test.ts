import { DeniedError, NetworkError, SessionEndedError } from './dhis2/errors'
import { mayRetry } from './queryClient'

describe('trying again by itself', () => {
    it.each([
        ['an outage, twice', 1, new NetworkError('x'), true],
        ['an outage for the third time', 2, new NetworkError('x'), false],
        ['a refusal', 0, new DeniedError('x'), false],
        ['the end of a session', 0, new SessionEndedError('x'), false],
        ['a defect of the app', 0, new TypeError('x'), false],
    ])('after %s', (_name, failures, error, retries) => {
        expect(mayRetry(failures, error)).toBe(retries)
    })
})
