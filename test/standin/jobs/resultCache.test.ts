/** @jest-environment node */
import type { ResultsAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

type Definition = { name: string; averageExecutionTime?: number }

describe('cached results', () => {
    it('live one hour from the end of the check', () => {
        const { start, get, wait } = createAsker()
        start('dataIntegrity/summary', ['dashboards_no_items'])
        wait(1000)
        expect(get('dataIntegrity/dashboards_no_items/summary').status).toBe(
            200
        )
        wait(3_590_000)
        expect(get('dataIntegrity/summary/completed').json()).toEqual([
            'dashboards_no_items',
        ])
        wait(20_000)
        expect(get('dataIntegrity/summary').text).toBe('{}')
        expect(get('dataIntegrity/dashboards_no_items/summary')).toMatchObject({
            status: 200,
            text: '',
            contentType: undefined,
        })
    })

    it('are replaced by those of a later run', () => {
        const { start, get, wait } = createAsker()
        const startTime = () =>
            get('dataIntegrity/summary').json<ResultsAnswer>()
                .dashboards_no_items?.startTime ?? ''
        start('dataIntegrity/summary', ['DNI'])
        wait(2000)
        const first = startTime()
        start('dataIntegrity/summary', ['dashb*'])
        wait(2000)
        expect(startTime() > first).toBe(true)
    })

    it('know the average only of checks that have run', () => {
        const { start, get, wait } = createAsker()
        const averages = () =>
            get('dataIntegrity')
                .json<Definition[]>()
                .filter((check) => check.averageExecutionTime !== undefined)
                .map((check) => check.name)
        expect(averages()).toEqual([])
        start('dataIntegrity/summary', ['ONC'])
        wait(2000)
        expect(averages()).toEqual(['orgunits_no_coordinates'])
    })

    it('answer only for the checks that were asked for', () => {
        const { start, get, wait } = createAsker()
        start('dataIntegrity/summary')
        wait(20_000)
        const names = (query: string) =>
            Object.keys(
                get(`dataIntegrity/summary?${query}`).json<ResultsAnswer>()
            ).sort()
        expect(names('checks=ONC,DNI&checks=orgunits_orphaned')).toEqual([
            'dashboards_no_items',
            'orgunits_no_coordinates',
            'orgunits_orphaned',
        ])
        expect(names('checks=no_such')).toEqual([])
        expect(names('checks=periods_*')).toHaveLength(3)
    })

    it('change between runs when the data have changed', () => {
        const { start, get, wait, standin } = createAsker({ culprit: false })
        const issuesAfterRun = () => {
            start('dataIntegrity/details', ['indicator_no_analysis'])
            wait(5000)
            const { issues = [] } =
                get('dataIntegrity/details').json<ResultsAnswer>()
                    .indicator_no_analysis ?? {}
            return new Set(issues.map((issue) => issue.id))
        }
        const before = issuesAfterRun()
        standin.control.changeData()
        const after = issuesAfterRun()
        expect([...before].some((id) => !after.has(id))).toBe(true)
        expect([...after].some((id) => !before.has(id))).toBe(true)
        expect([...after].some((id) => before.has(id))).toBe(true)
    })
})
