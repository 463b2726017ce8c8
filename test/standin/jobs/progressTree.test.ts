/** @jest-environment node */
import type { JobAnswer, TreeAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

const withoutDurations = (tree: TreeAnswer): unknown =>
    JSON.parse(JSON.stringify(tree), (key, value: unknown) =>
        key === 'duration' ? undefined : value
    )

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
        wait(20_000)
        expect(stage()?.summary).toBe('3 successful and 0 failed items')
    })

    it('samples what is done, but tells durations as of now', () => {
        const { start, get, wait } = createAsker()
        const checks = ['single_events_null_occurred_date', 'DNI', 'ONC']
        const id = start('dataIntegrity/summary', checks)
        const tree = () =>
            get(`jobConfigurations/${id}/progress`).json<TreeAnswer>()
        wait(16_000)
        const before = tree()
        wait(5000)
        const after = tree()
        expect(withoutDurations(after)).toEqual(withoutDurations(before))
        const grown = (of: (answer: TreeAnswer) => number | undefined) =>
            (of(after) ?? 0) - (of(before) ?? 0)
        expect(grown(({ sequence }) => sequence[0]?.duration)).toBe(5000)
        const items = ({ sequence }: TreeAnswer) =>
            sequence[0]?.stages[0]?.items ?? []
        expect(grown((answer) => items(answer)[2]?.duration)).toBe(5000)
        expect(grown((answer) => items(answer)[0]?.duration)).toBe(0)
    })

    it.each([
        ['2.41', ['DNI'], ''],
        ['2.42', ['DNI'], '{"sequence":[]}'],
        ['2.43', ['DNI'], '{"sequence":[]}'],
    ] as const)(
        'of %s stays as it was for half a second after the end',
        (version, checks, empty) => {
            const { start, get, wait } = createAsker({ version })
            const id = start('dataIntegrity/summary', [...checks])
            const record = () =>
                get(`jobConfigurations/${id}`).json<JobAnswer>()
            while (record().jobStatus !== 'DISABLED') {
                wait(20)
            }
            wait(300)
            expect(get(`jobConfigurations/${id}/progress`).text).toBe(empty)
            wait(200)
            expect(get(`jobConfigurations/${id}/progress`).text).toContain(
                '1 successful and 0 failed items'
            )
        }
    )

    it('still calls a long job running right after its end', () => {
        const { start, get, wait } = createAsker()
        const id = start('dataIntegrity/details', [
            'single_events_null_occurred_date',
        ])
        const record = () => get(`jobConfigurations/${id}`).json<JobAnswer>()
        wait(16_000)
        while (record().jobStatus !== 'DISABLED') {
            wait(50)
        }
        const process = () =>
            get(`jobConfigurations/${id}/progress`).json<TreeAnswer>()
                .sequence[0]
        expect(process()).toMatchObject({
            status: 'RUNNING',
            stages: [{ items: [{ status: 'RUNNING' }] }],
        })
        wait(500)
        expect(process()).toMatchObject({
            status: 'SUCCESS',
            stages: [{ items: [{ status: 'SUCCESS' }] }],
        })
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
