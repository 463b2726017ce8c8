/** @jest-environment node */
import type { JobAnswer, ResultsAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

describe('queue of jobs', () => {
    it('lets jobs of one type wait for each other', () => {
        const { start, get, wait } = createAsker()
        const first = start('dataIntegrity/summary')
        const second = start('dataIntegrity/summary', ['dashboards_no_items'])
        wait(1000)
        const job = (id: string) =>
            get(`jobConfigurations/${id}`).json<JobAnswer>()

        expect(job(first).jobStatus).toBe('RUNNING')
        expect(job(second)).toMatchObject({
            jobStatus: 'SCHEDULED',
            lastExecutedStatus: 'NOT_STARTED',
        })
        expect(get(`system/tasks/DATA_INTEGRITY/${second}`).text).toBe('[]')
        expect(get(`jobConfigurations/${second}/progress`).status).toBe(500)
        expect(
            get('dataIntegrity/summary/running').json<string[]>().length
        ).toBeGreaterThan(1)

        wait(10_000)
        expect(job(first)).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'COMPLETED',
            enabled: false,
        })
        expect(job(second).jobStatus).toBe('DISABLED')
        const firstEnd = job(first).lastFinished ?? ''
        const secondStart = job(second).lastExecuted ?? ''
        expect(secondStart > firstEnd).toBe(true)
    })

    it('runs summary and details side by side', () => {
        const { start, get, wait } = createAsker({ culprit: false })
        start('dataIntegrity/summary')
        start('dataIntegrity/details')
        wait(1000)
        expect(get('scheduling/running/types').json<string[]>().sort()).toEqual(
            ['DATA_INTEGRITY', 'DATA_INTEGRITY_DETAILS']
        )
    })

    it('starts a little later than it answers', () => {
        const { start, get, wait } = createAsker()
        const id = start('dataIntegrity/summary')
        expect(get(`jobConfigurations/${id}`).json<JobAnswer>().jobStatus).toBe(
            'SCHEDULED'
        )
        wait(300)
        expect(get(`jobConfigurations/${id}`).json<JobAnswer>().jobStatus).toBe(
            'RUNNING'
        )
    })

    it('takes names off the running list one by one', () => {
        const { start, get, wait } = createAsker()
        start('dataIntegrity/summary')
        const sizes = [1, 2, 3, 4, 5].map(() => {
            wait(400)
            return get('dataIntegrity/summary/running').json<string[]>().length
        })
        expect([...sizes].sort((one, other) => other - one)).toEqual(sizes)
        expect(new Set(sizes).size).toBeGreaterThan(2)
        wait(10_000)
        expect(get('dataIntegrity/summary/running').json()).toEqual([])
        const results = get('dataIntegrity/summary').json<ResultsAnswer>()
        expect(Object.keys(results)).toHaveLength(93)
    })

    it('takes names nobody knows and ends with nothing done', () => {
        const { start, get, wait } = createAsker()
        const id = start('dataIntegrity/summary', ['no_such_check'])
        wait(1000)
        expect(get(`jobConfigurations/${id}`).json()).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'COMPLETED',
        })
        expect(get('dataIntegrity/summary').text).toBe('{}')
    })

    it('makes analytics wait for the next turn of the scheduler', () => {
        const { post, get, wait, standin } = createAsker({ history: false })
        wait(20_000 - (standin.clock.now() % 20_000) + 3000)
        const id = post('resourceTables/analytics').json<{
            response: { id: string }
        }>().response.id
        wait(10_000)
        expect(get(`system/tasks/ANALYTICS_TABLE/${id}`).text).toBe('[]')
        wait(8000)
        expect(get(`system/tasks/ANALYTICS_TABLE/${id}`).text).not.toBe('[]')
    })
})
