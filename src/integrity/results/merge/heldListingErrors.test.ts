import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { withHeldListingErrors } from './heldListingErrors'

const failedTime = '2026-11-23T12:00:00.000'
const epochOf = (text: string | undefined) =>
    text === undefined ? undefined : Date.parse(`${text}Z`)
const minutesLater = (minutes: number) =>
    Date.parse(`${failedTime}Z`) + minutes * 60_000

const held: DataIntegrityReport = {
    results: {
        a: {
            name: 'a',
            count: 1,
            listingError: 'boom',
            listingFailedTime: failedTime,
            unreadableIssues: [],
        },
    },
    unreadable: [],
}
const relisting = (lastExecuted: string): JobConfiguration => ({
    id: 'job',
    jobType: 'DATA_INTEGRITY_DETAILS',
    jobStatus: 'DISABLED',
    lastExecutedStatus: 'COMPLETED',
    lastExecuted,
    lastFinished: lastExecuted,
})

const errorAfter = ({
    fields = { count: 2 } as object,
    listed = ['a'],
    ended = [] as readonly JobConfiguration[],
    now = minutesLater(5),
}) =>
    withHeldListingErrors(
        DataIntegrityReport.fromApi({ a: fields }),
        held,
        new Set(listed),
        { ended, epochOf, now }
    ).results.a

describe('withHeldListingErrors', () => {
    it('puts what is known of a list beside a newer count', () => {
        expect(errorAfter({})).toMatchObject({ count: 2, listingError: 'boom' })
    })

    it.each([
        ['the count failed too', { fields: { count: -1, error: 'no' } }],
        ['the server has no list of it', { listed: [] }],
        ['an hour is over', { now: minutesLater(61) }],
        [
            'it has been listed anew since',
            { ended: [relisting('2026-11-23T12:01:00.000')] },
        ],
    ])('says nothing where %s', (_why, now) => {
        expect(errorAfter(now)?.listingError).toBeUndefined()
    })

    it('is not taken back by the job that failed', () => {
        const ended = [relisting('2026-11-23T11:59:00.000')]
        expect(errorAfter({ ended })?.listingError).toBe('boom')
    })
})
