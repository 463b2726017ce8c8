import { NetworkError, SessionEndedError } from '../../../dhis2/errors'
import { watchIntervalMs } from './watchInterval'

describe('looking at what others run', () => {
    it.each([
        ['all is well', null, 60_000],
        ['an outage may pass', new NetworkError('x'), 60_000],
        ['the session has ended', new SessionEndedError('x'), false],
    ])('when %s', (_name, error, intervalMs) => {
        expect(watchIntervalMs(error, 60_000)).toBe(intervalMs)
    })
})
