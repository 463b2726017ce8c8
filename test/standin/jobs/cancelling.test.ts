/** @jest-environment node */
import type { JobAnswer, RowAnswer, TreeAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

const slow = [
    'data_elements_aggregate_abandoned',
    'data_elements_aggregate_no_data',
]

describe('cancelling', () => {
    it('stops after the check that is running, not in the middle of it', () => {
        const { start, post, get, wait } = createAsker()
        const id = start('dataIntegrity/details', slow)
        wait(10_000)
        expect(post(`jobConfigurations/${id}/cancel`).status).toBe(204)
        wait(60_000)
        const job = () => get(`jobConfigurations/${id}`).json<JobAnswer>()
        expect(job().jobStatus).toBe('RUNNING')
        wait(60_000)
        expect(job()).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'STOPPED',
        })
        const rows = get(`system/tasks/DATA_INTEGRITY_DETAILS/${id}`).json<
            RowAnswer[]
        >()
        expect(rows.map(({ level, completed }) => [level, completed])).toEqual([
            ['INFO', true],
            ['ERROR', false],
            ['INFO', false],
        ])
        expect(rows[1]?.message).toBe(
            'skipped stage, failing item caused abort. 1 successful and 0 failed items'
        )
    })

    it('shows a cancelled process whose duration goes on growing', () => {
        const { start, post, get, wait } = createAsker()
        const id = start('dataIntegrity/details', slow)
        wait(5000)
        post('scheduling/cancel/DATA_INTEGRITY_DETAILS')
        wait(200_000)
        const tree = () =>
            get(`jobConfigurations/${id}/progress`).json<TreeAnswer>().sequence
        const [first, second] = tree()
        expect(first).toMatchObject({ status: 'CANCELLED' })
        expect(first?.cancelledTime).toBeDefined()
        expect(first?.stages[0]).toMatchObject({
            status: 'CANCELLED',
            totalItems: 2,
        })
        expect(first?.stages[0]?.items).toHaveLength(1)
        expect(second).toMatchObject({ status: 'SUCCESS', stages: [] })
        wait(5000)
        expect(tree()[0]?.duration).toBe((first?.duration ?? 0) + 5000)
    })

    it('takes a waiting job out of the queue', () => {
        const { start, post, get, wait } = createAsker()
        start('dataIntegrity/summary', slow)
        const waiting = start('dataIntegrity/summary', ['dashboards_no_items'])
        wait(1000)
        post(`jobConfigurations/${waiting}/cancel`)
        wait(400_000)
        expect(get(`jobConfigurations/${waiting}`).json()).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'STOPPED',
        })
        expect(get(`system/tasks/DATA_INTEGRITY/${waiting}`).text).toBe('[]')
    })

    it('answers 204 when nothing runs and 404 for an unknown job', () => {
        const { post } = createAsker()
        expect(post('scheduling/cancel/DATA_INTEGRITY').status).toBe(204)
        expect(post('jobConfigurations/abcdefghijk/cancel').status).toBe(404)
    })
})
