/** @jest-environment node */
import type { JobAnswer, ResultsAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'
import { isCronExpression, nextCronTime } from './cron'

const at = (text: string) => Date.parse(`${text}Z`)

describe('cron', () => {
    it.each([
        ['0 0 2 ? * *', '2026-11-23T12:30:00', '2026-11-24T02:00:00'],
        ['0 30 12 * * ?', '2026-11-23T12:30:00', '2026-11-24T12:30:00'],
        ['0 0/15 * * * ?', '2026-11-23T12:31:00', '2026-11-23T12:45:00'],
        ['0 0 3 ? * MON', '2026-11-23T12:30:00', '2026-11-30T03:00:00'],
        ['0 0 0 1 1 ?', '2026-11-23T12:30:00', '2027-01-01T00:00:00'],
    ])('%s after %s is %s', (expression, after, next) => {
        expect(nextCronTime(expression, at(after))).toBe(at(next))
    })

    it('knows what is none', () => {
        expect(isCronExpression('0 0 2 ? * *')).toBe(true)
        for (const text of ['nope', '0 0 2', '0 0 25 ? * *', '0 a 2 ? * *']) {
            expect(isCronExpression(text)).toBe(false)
        }
    })
})

describe('schedule', () => {
    const wish = {
        name: 'Nightly',
        jobType: 'DATA_INTEGRITY',
        cronExpression: '0 0 2 ? * *',
        jobParameters: { type: 'SUMMARY', checks: ['dashboards_no_items'] },
    }

    it('runs at its hour in the zone of the server', () => {
        const { post, get, wait, standin } = createAsker({
            timeZoneId: 'Africa/Kampala',
        })
        const { uid } = post('jobConfigurations', wish).json<{
            response: { uid: string }
        }>().response
        const job = () => get(`jobConfigurations/${uid}`).json<JobAnswer>()
        expect(job()).toMatchObject({
            schedulingType: 'CRON',
            jobStatus: 'SCHEDULED',
            lastExecutedStatus: 'NOT_STARTED',
            nextExecutionTime: '2026-11-24T02:00:00.000',
        })
        wait(Date.UTC(2026, 10, 23, 23, 0, 30) - standin.clock.now())
        expect(job()).toMatchObject({
            jobStatus: 'SCHEDULED',
            lastExecutedStatus: 'COMPLETED',
            nextExecutionTime: '2026-11-25T02:00:00.000',
        })
        expect(job().lastExecuted).toMatch(/^2026-11-24T02:00:00/)
        expect(
            get('dataIntegrity/summary').json<ResultsAnswer>()
        ).toHaveProperty('dashboards_no_items')
    })

    it('runs when told to, unless it is disabled', () => {
        const { post, get, wait, remove } = createAsker()
        const { uid } = post('jobConfigurations', wish).json<{
            response: { uid: string }
        }>().response
        const path = `jobConfigurations/${uid}`
        expect(post(`${path}/execute`).status).toBe(200)
        expect(get(path).json<JobAnswer>().schedulingType).toBe('ONCE_ASAP')
        wait(2000)
        expect(get(path).json()).toMatchObject({
            schedulingType: 'CRON',
            lastExecutedStatus: 'COMPLETED',
        })
        post(`${path}/disable`)
        expect(get(path).json<JobAnswer>().enabled).toBe(false)
        expect(post(`${path}/execute`).status).toBe(409)
        expect(remove(path).status).toBe(200)
        expect(get(path).status).toBe(404)
    })
})
