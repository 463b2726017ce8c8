/** @jest-environment node */
import type { TreeAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

describe('progress tree', () => {
    it('is empty for 15 s, then lags, and is whole after the end', () => {
        const { start, get, wait } = createAsker()
        const checks = ['single_events_null_occurred_date', 'DNI', 'ONC']
        const id = start('dataIntegrity/summary', checks)
        const stage = () =>
            get(`jobConfigurations/${id}/progress`).json<TreeAnswer>()
                .sequence[0]?.stages[0]
        wait(10_000)
        expect(get(`jobConfigurations/${id}/progress`).text).toBe(
            '{"sequence":[]}'
        )
        expect(get('scheduling/running').text).toBe('{"DATA_INTEGRITY":[]}')
        wait(6000)
        expect(stage()).toMatchObject({ status: 'RUNNING', totalItems: 3 })
        expect(stage()?.items.map((item) => item.status)).toEqual([
            'SUCCESS',
            'SUCCESS',
            'RUNNING',
        ])
        const sampled = get(`jobConfigurations/${id}/progress`).text
        wait(5000)
        expect(get(`jobConfigurations/${id}/progress`).text).toBe(sampled)
        wait(20_000)
        expect(stage()?.summary).toBe('3 successful and 0 failed items')
    })

    it('of 2.41 is an empty answer at first', () => {
        const { start, get, wait } = createAsker({ version: '2.41' })
        const id = start('dataIntegrity/summary')
        wait(2000)
        expect(get(`jobConfigurations/${id}/progress`)).toMatchObject({
            status: 200,
            text: '',
            contentType: undefined,
        })
    })
})
