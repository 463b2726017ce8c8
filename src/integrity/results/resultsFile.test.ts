import { resultsFile } from './resultsFile'

describe('results as a file', () => {
    const result = {
        name: 'orgunits_orphaned',
        count: 2,
        finishedTime: '2026-11-23T12:00:00.000',
        later: 'a field of a newer server',
        unreadableIssues: [],
    }
    const { name, text } = resultsFile(
        [{ result }, { result: undefined }],
        'https://dhis.example.org',
        Date.UTC(2026, 10, 23, 12, 30, 5)
    )

    it('has its moment in its name, without signs that file systems refuse', () => {
        expect(name).toBe('integrity-results-2026-11-23T12-30-05.json')
    })

    it('holds every result that there is, with all its fields', () => {
        expect(JSON.parse(text)).toEqual({
            server: 'https://dhis.example.org',
            savedAt: '2026-11-23T12:30:05.000Z',
            results: [result],
        })
    })
})
