import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { givenName } from './givenName'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { startedBy, type Starters } from './startedBy'

const base: JobConfiguration = { id: 'JaeRXwGgRoj', jobParameters: undefined }
const starters: Starters = {
    userId: 'M5zQapPyTZI',
    startedHereAt: undefined,
    epochOf: (text) => parseServerTime(text, 'UTC'),
}
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
        [{ cronExpression: '0 0 2 ? * *' }, { kind: 'notTold' }],
        [{ delay: 20 }, { kind: 'notTold' }],
        [{ delay: 20, configurable: false }, { kind: 'schedule' }],
        [{}, { kind: 'notTold' }],
    ])('%j → %j', (record, who) => {
        expect(startedBy({ ...base, ...record }, starters)).toEqual(who)
    })

    it('is not told by a record that is gone', () => {
        expect(startedBy(undefined, starters)).toEqual({ kind: 'notTold' })
    })

    const nightly = { ...base, cronExpression: '0 0 2 ? * *' }
    const queued = { jobStatus: 'SCHEDULED', schedulingType: 'ONCE_ASAP' }
    const running = { jobStatus: 'RUNNING', schedulingType: 'ONCE_ASAP' }
    const ended = {
        jobStatus: 'SCHEDULED',
        schedulingType: 'CRON',
        lastFinished: '2026-11-23T14:00:00.000',
    }
    const ran = (time: string) => ({ lastExecuted: `2026-11-23T${time}.000` })

    it.each([
        ['waits', queued, 'you'],
        ['waits after a run before', { ...queued, ...ran('02:00:00') }, 'you'],
        ['runs', { ...running, ...ran('12:00:02') }, 'you'],
        ['has waited long', { ...running, ...ran('13:00:00') }, 'you'],
        ['has run', { ...ended, ...ran('12:00:02') }, 'you'],
        ['has run before', { ...ended, ...ran('02:00:00') }, 'notTold'],
        [
            'has run again much later',
            { ...ended, ...ran('13:00:00') },
            'notTold',
        ],
    ])(
        'tells of a configured job asked for here that %s: %j → %s',
        (_, record, kind) => {
            expect(
                startedBy(
                    { ...nightly, ...record },
                    { ...starters, startedHereAt: Date.UTC(2026, 10, 23, 12) }
                )
            ).toEqual({ kind })
        }
    )

    it.each([queued, running])(
        'is not told of one asked for elsewhere',
        (record) => {
            expect(startedBy({ ...nightly, ...record }, starters)).toEqual({
                kind: 'notTold',
            })
        }
    )
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
