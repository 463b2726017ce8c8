import type { IssuesToKeep } from '../../dhis2/store/packRun'
import type { NewRun } from '../../dhis2/store/savedRun'
import { readRunFile, runFile } from './runFile'

const { signal } = new AbortController()

const run: NewRun = {
    jobs: ['job00000001'],
    savedBy: 'runner',
    startedAt: '2026-11-23T11:00:00.000Z',
    endedAt: '2026-11-23T11:01:00.000Z',
    server: { version: '2.42.7' },
    scope: { kind: 'standard', planned: 2, done: 2 },
    totals: { SEVERE: 3 },
    failed: 0,
    counts: { a: 3 },
    checks: { a: { state: 'issues', severity: 'SEVERE' } },
}

const issues: readonly IssuesToKeep[] = [
    {
        check: 'a',
        isPersonal: false,
        issues: [
            { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
            { name: 'École Équipée' },
        ],
    },
    {
        check: 'people',
        isPersonal: true,
        issues: [{ id: 'xE7jOejl9FI', name: 'Ad Min', comment: 'admin' }],
    },
]

it('writes what it reads: the run, identities and names', async () => {
    const { name, text } = await runFile(
        { id: 'job00000001', run, issues },
        signal
    )
    expect(name).toBe('integrity-run-2026-11-23T11-00-00.json')
    const read = readRunFile(text)
    expect(read).toMatchObject({ kind: 'ok', id: 'job00000001', run })
    if (read.kind !== 'ok') {
        throw new Error('No run')
    }
    expect(read.issues).toMatchObject([
        {
            check: 'a',
            issues: { names: ['Ngelehun CHC', 'École Équipée'] },
        },
        { check: 'people', issues: { keys: ['=xE7jOejl9FI'] } },
    ])
    const again = await runFile(read, signal)
    expect(again.text).toBe(text)
})

it('names nobody', async () => {
    const { text } = await runFile({ id: 'job', run, issues }, signal)
    expect(text).toContain('xE7jOejl9FI')
    expect(text).not.toMatch(/Ad Min|"admin"/)
})

it.each([
    ['no JSON', 'nope', 'unreadable'],
    ['other JSON', '{"results":[]}', 'unreadable'],
    ['of a later app', '{"kind":"integrity-monitor-run","format":2}', 'newer'],
    [
        'a half run',
        '{"kind":"integrity-monitor-run","format":1,"id":"a","run":{},"issues":[]}',
        'unreadable',
    ],
])('does not take %s for a run', (_, text, kind) => {
    expect(readRunFile(text).kind).toBe(kind)
})

it.each([
    ['a mark less', { marks: [1] }],
    ['a name less', { names: ['a'] }],
    ['a mark that is none', { marks: [1, 70_000] }],
])('does not read issues with %s', async (_, change) => {
    const { text } = await runFile({ id: 'job', run, issues }, signal)
    const file = JSON.parse(text) as { issues: object[] }
    file.issues[0] = { ...file.issues[0], ...change }
    expect(readRunFile(JSON.stringify(file)).kind).toBe('unreadable')
})
