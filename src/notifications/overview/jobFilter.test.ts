import * as fc from 'fast-check'
import {
    hasFilter,
    matchesFilter,
    readJobFilter,
    writeJobFilter,
    type JobFilter,
} from './jobFilter'
import { jobRowOf } from '../../../test/jobs/jobSources'
import { jobStates } from '../marks/jobState'

const none = readJobFilter(new URLSearchParams())

const row = jobRowOf({
    jobType: 'ANALYTICS_TABLE',
    taskUid: 'JaeRXwGgRoj',
    name: 'Nightly tables',
    state: 'failed',
    level: 'ERROR',
    lastMessage: 'No space left on device',
})

describe('the filter in the address', () => {
    it.each([
        ['', none],
        ['state=failed,stuck', { ...none, states: ['failed', 'stuck'] }],
        ['state=sleeping,failed', { ...none, states: ['failed'] }],
        ['type=BRAND_NEW', { ...none, types: ['BRAND_NEW'] }],
        [
            'level=LOUD&unread=true',
            { ...none, levels: ['LOUD'], isUnreadOnly: true },
        ],
        ['unread=yes&text=a%2Cb', { ...none, text: 'a,b' }],
    ])('reads %s', (address, filter) => {
        expect(readJobFilter(new URLSearchParams(address))).toEqual(filter)
    })

    it('comes back as it was written', () => {
        const word = fc.stringOf(fc.constantFrom('A', 'B', '_', '9'), {
            minLength: 1,
            maxLength: 8,
        })
        const filters: fc.Arbitrary<JobFilter> = fc.record({
            types: fc.array(word),
            states: fc.subarray([...jobStates]),
            levels: fc.array(word),
            text: fc.string(),
            isUnreadOnly: fc.boolean(),
        })
        fc.assert(
            fc.property(filters, (filter) => {
                const address = writeJobFilter(
                    new URLSearchParams('other=kept'),
                    filter
                )
                expect(
                    readJobFilter(new URLSearchParams(address.toString()))
                ).toEqual(filter)
                expect(address.get('other')).toBe('kept')
                expect(hasFilter(filter)).toBe(
                    address.toString() !== 'other=kept'
                )
            })
        )
    })
})

describe('matchesFilter', () => {
    const context = {
        isUnread: () => false,
        typeLabel: () => 'Analytics table',
    }

    it.each<[Partial<JobFilter>, boolean]>([
        [{}, true],
        [{ types: ['ANALYTICS_TABLE'] }, true],
        [{ types: ['PREDICTOR'] }, false],
        [{ states: ['failed', 'stuck'] }, true],
        [{ states: ['done'] }, false],
        [{ levels: ['ERROR'] }, true],
        [{ levels: ['INFO'] }, false],
        [{ text: 'SPACE left' }, true],
        [{ text: 'jaerx' }, true],
        [{ text: 'nightly' }, true],
        [{ text: 'analytics table' }, true],
        [{ text: 'ANÁLYTICS  ' }, true],
        [{ text: 'cable' }, false],
        [{ isUnreadOnly: true }, false],
    ])('%j → %s', (filter, fits) => {
        expect(matchesFilter(row, { ...none, ...filter }, context)).toBe(fits)
    })
})
