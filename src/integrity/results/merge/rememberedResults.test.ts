import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { recallResults, rememberResults } from './rememberedResults'

const memoryOf = (texts: Record<string, string> = {}) => ({
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => {
        texts[key] = text
    },
})

const report = DataIntegrityReport.fromApi({
    a: {
        count: 3,
        percentage: 0.2,
        finishedTime: '2026-11-23T12:00:00.000',
        displayName: 'A',
    },
    b: { count: -1, error: 'boom' },
    c: { issues: [{ id: 'abcdefghij1', name: 'Somebody' }] },
})

describe('results that a browser remembers', () => {
    it('come back as numbers, times and errors', () => {
        const memory = memoryOf()
        rememberResults(memory, 'server user', report)
        const { a, b } = recallResults(memory, 'server user')?.results ?? {}
        expect(a).toEqual({
            name: 'a',
            count: 3,
            percentage: 0.2,
            finishedTime: '2026-11-23T12:00:00.000',
            unreadableIssues: [],
        })
        expect(b).toMatchObject({ count: -1, error: 'boom' })
    })

    it('hold nothing of the issues', () => {
        const texts: Record<string, string> = {}
        rememberResults(memoryOf(texts), 'server user', report)
        expect(Object.values(texts).join()).not.toMatch(/abcdefghij1|Somebody/)
    })

    it('are of one server and user', () => {
        const memory = memoryOf()
        rememberResults(memory, 'server user', report)
        expect(recallResults(memory, 'server other')).toBeUndefined()
    })

    it.each(['', 'null', '[]', '{"a":5}', '{"a":{"count":"3"}}', '{'])(
        '%j is no memory',
        (text) => {
            const memory = { getItem: () => text, setItem: () => undefined }
            expect(recallResults(memory, 'x')).toBeUndefined()
        }
    )

    it('are left out where the browser keeps nothing', () => {
        const full = {
            getItem: () => {
                throw new Error('forbidden')
            },
            setItem: () => {
                throw new Error('full')
            },
        }
        rememberResults(full, 'x', report)
        expect(recallResults(full, 'x')).toBeUndefined()
    })
})
