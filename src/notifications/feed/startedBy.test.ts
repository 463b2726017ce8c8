import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { givenName } from './givenName'
import { startedBy } from './startedBy'

const base: JobConfiguration = { id: 'JaeRXwGgRoj', jobParameters: undefined }
const amina = { id: 'h3HSRIO11Cr', displayName: 'Mwajuma Okello' }

describe('startedBy', () => {
    it.each([
        [{ executedBy: 'M5zQapPyTZI' }, { kind: 'you' }],
        [
            { executedBy: amina.id, lastUpdatedBy: amina },
            { kind: 'user', name: 'Mwajuma Okello' },
        ],
        [{ executedBy: amina.id }, { kind: 'user', name: 'h3HSRIO11Cr' }],
        [
            { executedBy: 'aNotherUser', lastUpdatedBy: amina },
            { kind: 'user', name: 'aNotherUser' },
        ],
        [{ cronExpression: '0 0 2 ? * *' }, { kind: 'schedule' }],
        [{ delay: 20 }, { kind: 'schedule' }],
        [{}, { kind: 'notTold' }],
    ])('%j → %j', (record, who) => {
        expect(startedBy({ ...base, ...record }, 'M5zQapPyTZI')).toEqual(who)
    })

    it('is not told by a record that is gone', () => {
        expect(startedBy(undefined, 'M5zQapPyTZI')).toEqual({ kind: 'notTold' })
    })
})

describe('givenName', () => {
    it.each([
        ['Nightly integrity', 'Nightly integrity'],
        ['DATA_INTEGRITY (1795441271832)', undefined],
        [undefined, undefined],
    ])('%s → %s', (name, given) => {
        expect(givenName({ ...base, jobType: 'DATA_INTEGRITY', name })).toBe(
            given
        )
    })
})
