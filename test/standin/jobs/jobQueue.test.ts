/** @jest-environment node */
import type { JobAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

type QueuedJob = JobAnswer & {
    queueName: string
    queuePosition: number
    lastExecuted?: string
    lastFinished?: string
}

const queueOfThree = (firstCheck: string) => {
    const asker = createAsker()
    const ids = [firstCheck, 'DNI', 'DNI'].map(
        (check, index) =>
            asker
                .post('jobConfigurations', {
                    name: `Job ${index}`,
                    jobType: 'DATA_INTEGRITY',
                    cronExpression: `0 0 ${index} 1 1 ?`,
                    jobParameters: { type: 'SUMMARY', checks: [check] },
                })
                .json<{ response: { uid: string } }>().response.uid
    )
    asker.post('scheduler/queues/Nightly', {
        cronExpression: '0 0 3 1 1 ?',
        sequence: ids,
    })
    asker.post(`jobConfigurations/${ids[0] ?? ''}/execute`)
    asker.wait(10_000)
    const jobs = ids.map((id) =>
        asker.get(`jobConfigurations/${id}`).json<QueuedJob>()
    )
    return { ...asker, ids, jobs }
}

describe('a queue of jobs', () => {
    it('runs one after the other', () => {
        const { jobs } = queueOfThree('DNI')
        expect(jobs.map((job) => job.lastExecutedStatus)).toEqual([
            'COMPLETED',
            'COMPLETED',
            'COMPLETED',
        ])
        const starts = jobs.map((job) => job.lastExecuted ?? '')
        expect(starts).toEqual([...starts].sort())
        expect(jobs.map((job) => job.queuePosition)).toEqual([0, 1, 2])
    })

    it('skips the rest when one has failed: no length, no feed', () => {
        const { jobs, ids, get } = queueOfThree('custom_view_of_old_register')
        expect(jobs[0]).toMatchObject({ lastExecutedStatus: 'FAILED' })
        for (const job of jobs.slice(1)) {
            expect(job).toMatchObject({
                jobStatus: 'SCHEDULED',
                lastExecutedStatus: 'NOT_STARTED',
                queueName: 'Nightly',
            })
            expect(job.lastExecuted).toBe(job.lastFinished)
        }
        const feed = `system/tasks/DATA_INTEGRITY/${ids[1] ?? ''}`
        expect(get(feed).json()).toEqual([])
    })

    it('is one entry of the scheduler', () => {
        const { get, remove } = queueOfThree('DNI')
        const entry = () =>
            get('scheduler')
                .json<{ name: string; sequence: unknown[] }[]>()
                .find(({ name }) => name === 'Nightly')
        expect(entry()?.sequence).toHaveLength(3)
        expect(remove('scheduler/queues/Nightly').status).toBe(204)
        expect(entry()).toBeUndefined()
    })
})
