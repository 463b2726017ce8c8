import { capabilitiesOf } from '../server/capabilities'
import { integrityKindOf, namedChecksOf } from './integrityJobs'

describe('what an integrity job does', () => {
    it.each([
        ['DATA_INTEGRITY', { type: 'SUMMARY' }, 'summary', 'summary'],
        ['DATA_INTEGRITY', { type: 'DETAILS' }, 'details', 'details'],
        ['DATA_INTEGRITY', { type: 'REPORT' }, 'details', 'summary'],
        ['DATA_INTEGRITY', {}, 'details', 'summary'],
        ['DATA_INTEGRITY', undefined, 'details', 'summary'],
        ['DATA_INTEGRITY_DETAILS', { checks: ['a'] }, 'details', 'details'],
    ] as const)(
        '%s with %j: %s on 2.41, %s from 2.42 on',
        (jobType, jobParameters, on41, later) => {
            const job = { jobType, jobParameters }
            const kindOn = (minor: number) =>
                integrityKindOf(job, capabilitiesOf({ major: 2, minor }))
            expect([kindOn(41), kindOn(42), kindOn(43)]).toEqual([
                on41,
                later,
                later,
            ])
        }
    )

    it.each([
        [{ checks: ['a', 7, 'b'] }, ['a', 'b']],
        [{ checks: 'a' }, []],
        [null, []],
        [undefined, []],
    ])('names in %j the checks %j', (jobParameters, checks) => {
        expect(namedChecksOf({ jobParameters })).toEqual(checks)
    })
})
