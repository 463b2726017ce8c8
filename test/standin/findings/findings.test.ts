/** @jest-environment node */
import type { IssueAnswer, ResultsAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'
import { buildCountry } from '../country/buildCountry'

const detailsOf = (checks: string[], issues?: number) => {
    const { start, wait, get } = createAsker({ issues })
    start('dataIntegrity/details', checks)
    wait(600_000)
    const results = get('dataIntegrity/details').json<ResultsAnswer>()
    return (name: string): IssueAnswer[] => results[name]?.issues ?? []
}

describe('country', () => {
    const units = buildCountry('seed')

    it('is always the same for a seed', () => {
        expect(units).toEqual(buildCountry('seed'))
        expect(units).not.toEqual(buildCountry('other'))
        expect(units).toHaveLength(1400)
    })

    it('has valid ids, accents, Arabic and very long names', () => {
        expect(
            units.every(({ id }) => /^[A-Za-z][A-Za-z0-9]{10}$/.test(id))
        ).toBe(true)
        expect(new Set(units.map(({ id }) => id)).size).toBe(1400)
        const some = (pattern: RegExp) =>
            units.some(({ name }) => pattern.test(name))
        expect(some(/é/)).toBe(true)
        expect(some(/[\u0600-\u06ff]/)).toBe(true)
        expect(some(/.{120}/)).toBe(true)
    })
})

describe('shares', () => {
    it('are of all objects, so none is more than all of them', () => {
        const { start, wait, get } = createAsker()
        start('dataIntegrity/summary')
        wait(600_000)
        const results = get('dataIntegrity/summary').json<ResultsAnswer>()
        const shares = Object.values(results).flatMap(({ name, percentage }) =>
            percentage === undefined ? [] : [{ name, percentage }]
        )
        expect(shares.length).toBeGreaterThan(50)
        expect(shares.filter(({ percentage }) => percentage > 100)).toEqual([])
    })
})

describe('issues', () => {
    it('may have no id, or one id many times', () => {
        const issuesOf = detailsOf(['periods_distant_past', 'CWC'])
        expect(issuesOf('periods_distant_past')[0]).not.toHaveProperty('id')
        const repeated = issuesOf('cocs_wrong_cardinality')
        expect(new Set(repeated.map(({ id }) => id)).size).toBe(1)
        expect(new Set(repeated.map(({ comment }) => comment)).size).toBe(48)
    })

    it('refer by name as well as by id', () => {
        const issuesOf = detailsOf(['UCONITSO', 'DEAWDPT'])
        expect(
            issuesOf('users_capture_ou_not_in_tei_search_ou')[0]?.refs
        ).toEqual(['District 094'])
        const [first] = issuesOf(
            'data_elements_aggregate_with_different_period_types'
        )
        expect(first?.refs?.[0]).toMatch(/^[A-Za-z][A-Za-z0-9]{10}$/)
    })

    it('can be as many as wanted', () => {
        const issuesOf = detailsOf(['ONC'], 100_000)
        const rows = issuesOf('orgunits_no_coordinates')
        expect(rows).toHaveLength(100_000)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(100_000)
    })

    it('can be hostile', () => {
        const rows = detailsOf(['CNPFE'])('custom_names_pasted_from_elsewhere')
        expect(rows.some(({ id }) => id === '../../me')).toBe(true)
        expect(rows.some(({ name }) => name.startsWith('='))).toBe(true)
    })
})
