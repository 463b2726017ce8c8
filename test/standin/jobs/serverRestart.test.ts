/** @jest-environment node */
import type { JobAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

const cutOffRun = (version: '2.41' | '2.42' = '2.42') => {
    const asker = createAsker({ version })
    asker.start('dataIntegrity/details', ['dashboards_no_items'])
    asker.wait(1000)
    const stuck = asker.start('dataIntegrity/summary')
    asker.wait(2000)
    asker.standin.control.restart()
    const waiting = asker.start('dataIntegrity/summary', [
        'dashboards_no_items',
    ])
    asker.wait(600_000)
    const job = (id: string) =>
        asker.get(`jobConfigurations/${id}`).json<JobAnswer>()
    return { ...asker, stuck, waiting, job }
}

describe('a restart in the middle of a run', () => {
    it('leaves the job running and the next ones waiting', () => {
        const { job, stuck, waiting } = cutOffRun()
        expect(job(stuck)).toMatchObject({
            jobStatus: 'RUNNING',
            lastExecutedStatus: 'NOT_STARTED',
        })
        expect(job(waiting)).toMatchObject({
            jobStatus: 'SCHEDULED',
            lastExecutedStatus: 'NOT_STARTED',
        })
    })

    it('is noticed by the server itself after ten minutes of silence', () => {
        const { job, wait, get, stuck, waiting } = cutOffRun()
        wait(40_000)
        expect(job(stuck)).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'FAILED',
        })
        expect(get(`system/tasks/DATA_INTEGRITY/${stuck}`).text).toBe('[]')
        expect(job(waiting).lastExecutedStatus).toBe('COMPLETED')
    })

    it('is noticed when the setting says so', () => {
        const { start, wait, standin, get, post } = createAsker()
        expect(get('systemSettings/jobsRescheduleAfterMinutes').json()).toEqual(
            { jobsRescheduleAfterMinutes: 10 }
        )
        post('systemSettings/jobsRescheduleAfterMinutes', 2)
        const id = start('dataIntegrity/summary')
        wait(2000)
        standin.control.restart()
        wait(100_000)
        const status = () =>
            get(`jobConfigurations/${id}`).json<JobAnswer>().jobStatus
        expect(status()).toBe('RUNNING')
        wait(60_000)
        expect(status()).toBe('DISABLED')
    })

    it('empties caches, running lists and the notifier', () => {
        const { get, stuck } = cutOffRun()
        expect(get('dataIntegrity/details').text).toBe('{}')
        expect(get('dataIntegrity/summary/running').text).toBe('[]')
        expect(get('scheduling/running').json()).toEqual({
            DATA_INTEGRITY: [],
        })
        expect(get(`system/tasks/DATA_INTEGRITY/${stuck}`).text).toBe('[]')
    })

    it('makes the tree of the stuck job an error, in 2.41 an empty answer', () => {
        const newer = cutOffRun()
        const path = (id: string) => `jobConfigurations/${id}/progress`
        expect(newer.get(path(newer.stuck)).status).toBe(500)
        const old = cutOffRun('2.41')
        expect(old.get(path(old.stuck))).toMatchObject({
            status: 200,
            text: '',
            contentType: undefined,
        })
    })

    it('is not to be reverted within a minute of the last sign of life from 2.42 on', () => {
        const revertAfter = (version: '2.41' | '2.42', ms: number) => {
            const { start, wait, standin, post } = createAsker({ version })
            const id = start('dataIntegrity/summary')
            wait(2000)
            standin.control.restart()
            wait(ms)
            return post(`jobConfigurations/${id}/revert`).status
        }
        expect(revertAfter('2.42', 30_000)).toBe(409)
        expect(revertAfter('2.42', 61_000)).toBe(204)
        expect(revertAfter('2.41', 30_000)).toBe(204)
    })

    it('is over when somebody reverts the stuck job', () => {
        const { post, job, wait, stuck, waiting } = cutOffRun()
        expect(post(`jobConfigurations/${stuck}/revert`).status).toBe(204)
        wait(1000)
        expect(job(stuck)).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'FAILED',
        })
        expect(job(waiting)).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'COMPLETED',
        })
        expect(post(`jobConfigurations/${stuck}/revert`).status).toBe(409)
    })
})
