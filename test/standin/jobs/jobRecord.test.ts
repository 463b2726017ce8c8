/** @jest-environment node */
import type { JobAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

type TouchedJob = JobAnswer & {
    lastUpdated: string
    created: string
    errorCodes?: string
}

describe('record of a job', () => {
    it('of housekeeping is touched at the end of each of its runs', () => {
        const { get, wait } = createAsker()
        const record = () =>
            get('jobConfigurations/DHIS2rocks1').json<TouchedJob>()
        const first = record()
        expect(first.lastUpdated).toBe(first.lastFinished)
        wait(20_000)
        const second = record()
        expect(second.lastUpdated).toBe(second.lastFinished)
        expect(Date.parse(second.lastUpdated)).toBe(
            Date.parse(first.lastUpdated) + 20_000
        )
    })

    it('never tells of an end that is still to come', () => {
        const { standin, get, wait } = createAsker()
        const sinceTurn = standin.clock.now() % 20_000
        wait(20_000 - sinceTurn + 5)
        const { lastFinished = '' } = get(
            'jobConfigurations/DHIS2rocks1'
        ).json<TouchedJob>()
        expect(Date.parse(`${lastFinished}Z`)).toBeLessThan(standin.clock.now())
    })

    it.each([
        ['2.41' as const, undefined],
        ['2.42' as const, ''],
        ['2.43' as const, ''],
    ])(
        'of %s is touched when a job starts and when it ends',
        (version, codes) => {
            const { start, get, wait } = createAsker({ version })
            const id = start('dataIntegrity/summary')
            const record = () =>
                get(`jobConfigurations/${id}`).json<TouchedJob>()
            expect(record().lastUpdated).toBe(record().created)
            wait(1000)
            const running = record()
            expect(running.jobStatus).toBe('RUNNING')
            expect(running.lastUpdated).toBe(running.lastExecuted)
            expect(running.errorCodes).toBe(codes)
            wait(60_000)
            expect(record().lastUpdated).toBe(record().lastFinished)
        }
    )
})
