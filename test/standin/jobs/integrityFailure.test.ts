/** @jest-environment node */
import type {
    JobAnswer,
    ResultAnswer,
    ResultsAnswer,
    RowAnswer,
    TreeAnswer,
} from '../asking/answerTypes'
import { createAsker } from '../asking/ask'
import type { StandinOptions } from '../standinOptions'

const culprit = 'program_stages_no_programs'

const detailsRun = (options: StandinOptions = {}, checks: string[] = []) => {
    const asker = createAsker(options)
    const id = asker.start('dataIntegrity/details', checks)
    asker.wait(60_000)
    const results = Object.values(
        asker.get('dataIntegrity/details').json<ResultsAnswer>()
    )
    return { ...asker, id, results }
}

const failedFirst = (results: ResultAnswer[]): ResultAnswer[] =>
    results
        .filter((result) => result.error !== undefined)
        .sort((one, other) => (one.startTime < other.startTime ? -1 : 1))

describe('a check that fails', () => {
    it('takes all later checks of its job down', () => {
        const { results } = detailsRun()
        const failed = failedFirst(results)
        expect(failed.length).toBeGreaterThan(50)
        expect(failed[0]?.name).toBe(culprit)
        expect(failed[0]?.error).toContain('SQLGrammarException')
        expect(failed[1]?.error).toContain('GenericJDBCException')
        expect(failed.every((result) => result.issues?.length === 0)).toBe(true)
        const before = results.filter((result) => !result.error)
        expect(before.length).toBeGreaterThan(15)
        expect(
            before.every(
                (result) => result.startTime < (failed[0]?.startTime ?? '')
            )
        ).toBe(true)
    })

    it('spares a job without it, other versions, and summaries', () => {
        const names = detailsRun({ culprit: false }).results
        expect(names.filter((result) => result.error)).toEqual([])
        const newer = detailsRun({ version: '2.43' }).results
        expect(newer.filter((result) => result.error)).toEqual([])
        const { start, wait, get } = createAsker()
        start('dataIntegrity/summary')
        wait(20_000)
        const summaries = get('dataIntegrity/summary').json<ResultsAnswer>()
        expect(
            Object.values(summaries).filter((result) => result.error)
        ).toEqual([])
    })

    it('ends the job with two completed rows and a row for each failure', () => {
        const { id, get, results } = detailsRun()
        const rows = get(
            `system/tasks/DATA_INTEGRITY_DETAILS/${id}?gist=false`
        ).json<RowAnswer[]>()
        expect(rows[0]).toMatchObject({ level: 'ERROR', completed: true })
        expect(rows[0]?.message).toMatch(/^Process failed: Transaction/)
        expect(rows[1]).toMatchObject({
            level: 'INFO',
            completed: true,
            message: '',
        })
        const failures = failedFirst(results).length
        expect(rows).toHaveLength(failures + 3)
        expect(rows[rows.length - 1]?.dataType).toBe('PARAMETERS')
        expect(get(`jobConfigurations/${id}`).json()).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'FAILED',
        })
    })

    it('leaves a tree that calls the process a success', () => {
        const { id, get, results } = detailsRun()
        const { sequence } = get(
            `jobConfigurations/${id}/progress`
        ).json<TreeAnswer>()
        const failures = failedFirst(results).length
        expect(sequence[0]?.status).toBe('SUCCESS')
        const stage = sequence[0]?.stages[0]
        expect(stage?.status).toBe('SUCCESS')
        expect(stage?.summary).toBe(
            `${results.length - failures} successful and ${failures} failed items`
        )
        expect(
            stage?.items.filter((item) => item.status === 'ERROR')
        ).toHaveLength(failures)
    })

    it('counts minus one in a summary and takes programmatic checks down', () => {
        const { start, wait, get } = createAsker()
        const checks = [
            'custom_view_of_old_register',
            'data_elements_aggregate_no_data',
            'indicators_with_invalid_numerator',
            'dashboards_no_items',
        ]
        start('dataIntegrity/summary', checks)
        wait(600_000)
        const results = get('dataIntegrity/summary').json<ResultsAnswer>()
        expect(results.custom_view_of_old_register).toMatchObject({
            count: -1,
            error: 'Check failed because an exception was thrown: could not extract ResultSet',
        })
        expect(results.data_elements_aggregate_no_data?.count).toBe(-1)
        expect(results.indicators_with_invalid_numerator).toMatchObject({
            count: -1,
            error: 'Check failed because an exception was thrown: could not extract ResultSet',
        })
        expect(results.dashboards_no_items?.count).toBe(12)
    })
})

describe('a job that fails although its checks went well', () => {
    const message = 'not-null property references a null or transient value'

    const failedJob = (kind: 'DATA_INTEGRITY' | 'DATA_INTEGRITY_DETAILS') => {
        const asker = createAsker()
        const { id } = asker.standin.control.startJob(kind, {
            checks: ['dashboards_no_items'],
            failsWith: message,
        })
        asker.wait(10_000)
        return { ...asker, id }
    }

    it('is told by its record and by the last of two completed rows', () => {
        const { id, get } = failedJob('DATA_INTEGRITY')
        expect(get(`jobConfigurations/${id}`).json()).toMatchObject({
            jobStatus: 'DISABLED',
            lastExecutedStatus: 'FAILED',
        })
        expect(
            get(`system/tasks/DATA_INTEGRITY/${id}?gist=false`).json()
        ).toMatchObject([
            {
                level: 'ERROR',
                completed: true,
                message: `Process failed: ${message}`,
            },
            { level: 'INFO', completed: true, message: '' },
            { level: 'INFO', completed: false, dataType: 'PARAMETERS' },
        ])
    })

    it('has a tree without a failed item, and leaves no results', () => {
        const { id, get } = failedJob('DATA_INTEGRITY_DETAILS')
        expect(
            get(`jobConfigurations/${id}/progress`).json<TreeAnswer>()
        ).toMatchObject({
            sequence: [
                {
                    status: 'SUCCESS',
                    stages: [
                        {
                            summary: '1 successful and 0 failed items',
                            items: [{ status: 'SUCCESS' }],
                        },
                    ],
                },
            ],
        })
        expect(get('dataIntegrity/details').text).toBe('{}')
    })

    it('may be the next one that anybody starts, once', () => {
        const { standin, start, wait, get } = createAsker()
        standin.control.failNextIntegrityJob(message)
        const checks = ['dashboards_no_items']
        const outcomes = [1, 2].map(() => {
            const id = start('dataIntegrity/summary', checks)
            wait(10_000)
            return get(`jobConfigurations/${id}`).json<JobAnswer>()
                .lastExecutedStatus
        })
        expect(outcomes).toEqual(['FAILED', 'COMPLETED'])
    })
})
