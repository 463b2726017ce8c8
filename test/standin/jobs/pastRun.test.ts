/** @jest-environment node */
import type { ResultsAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'
import { serverVersions } from '../http/serverVersion'

const results = (kind: 'summary' | 'details', options: object) =>
    createAsker(options).get(`dataIntegrity/${kind}`).json<ResultsAnswer>()

describe('a run that ended minutes ago', () => {
    it('is not there unless it is asked for', () => {
        expect(results('summary', {})).toEqual({})
    })

    it.each(serverVersions)(
        'has left counts and lists on %s, and checks of every state',
        (version) => {
            const counts = Object.values(
                results('summary', { version, pastRun: true })
            )
            const failed = counts.filter(({ error }) => error !== undefined)
            expect(failed.map(({ name }) => name)).toEqual([
                'custom_view_of_old_register',
            ])
            expect(counts.some(({ count = 0 }) => count > 0)).toBe(true)
            expect(counts.some(({ count }) => count === 0)).toBe(true)

            const lists = results('details', { version, pastRun: true })
            const listed = Object.values(lists).filter(
                ({ error }) => error === undefined
            )
            const withIssues = counts.filter(({ count = 0 }) => count > 0)
            expect(Object.keys(lists).sort()).toEqual(
                withIssues.map(({ name }) => name).sort()
            )
            expect(listed).toHaveLength(withIssues.length)
        }
    )

    it('is over', () => {
        const { get } = createAsker({ pastRun: true })
        const running = get('dataIntegrity/summary/running').json<string[]>()
        expect(running).toEqual([])
        expect(get('dataIntegrity/details/running').json<string[]>()).toEqual(
            []
        )
    })
})
