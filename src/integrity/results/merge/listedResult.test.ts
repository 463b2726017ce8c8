import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { checkOutcome } from '../../checkState'
import { detailsAnswer } from './detailsAnswer'
import { withFreshResults } from './withFreshResults'
import { withListedResult } from './listedResult'

const told = (result: DataIntegrityResult | undefined) => [
    result?.count,
    result?.error,
    result?.listingError,
    result?.listingFailedTime,
]
const early = '2026-11-23T12:00:00.000'
const late = '2026-11-23T12:00:09.000'
const epochOf = (text: string | undefined) =>
    text === undefined ? undefined : Date.parse(`${text}Z`)

const report = (fields: object) => DataIntegrityReport.fromApi({ a: fields })

describe('withListedResult', () => {
    it.each([
        ['counted', { count: 3, finishedTime: early }],
        ['found to have none', { count: 0, finishedTime: early }],
        ['not counted for an error', { count: -1, error: 'before' }],
        ['that was listed alone', { issues: [{}], finishedTime: early }],
    ])(
        'a list that failed, of a check %s: like the one that a run brings',
        (_what, before) => {
            const held = report(before)
            const list = report({
                error: 'boom',
                issues: [],
                finishedTime: late,
            })
            const { a: asked } = withListedResult(
                held,
                'a',
                detailsAnswer(list, 'a')
            ).results
            const { a: fromRun } = withFreshResults(held, list, epochOf).results
            expect(told(asked)).toEqual(told(fromRun))
            expect(JSON.stringify(asked)).toContain('boom')
        }
    )

    it('a list of unknown shape leaves the count, and says so', () => {
        const { a } = withListedResult(
            report({ count: 0 }),
            'a',
            detailsAnswer(report({ issues: 'many' }), 'a')
        ).results
        expect(a && checkOutcome(a)).toEqual({ kind: 'passed' })
        expect(a?.listingError).toMatch(/^a\.issues: /)
    })

    it('takes back what it said once a list has come', () => {
        const failed = withListedResult(
            report({ count: 1, finishedTime: late }),
            'a',
            detailsAnswer(report({ error: 'boom', issues: [] }), 'a')
        )
        const { a } = withListedResult(
            failed,
            'a',
            detailsAnswer(report({ issues: [{}], finishedTime: early }), 'a')
        ).results
        expect(a?.listingError).toBeUndefined()
    })
})
