/** @jest-environment node */
import { Blob } from 'node:buffer'
import { parse } from 'papaparse'
import { AbortedError } from '../../../dhis2/errors'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { ExportDocument, ExportedCheck } from '../document/exportDocument'
import { csvOfIssues } from './csvOfIssues'

// This environment has none of its own.
Object.assign(globalThis, { Blob })

const check: ExportedCheck = {
    check: {
        name: 'orgunits_orphaned',
        code: 'OUO',
        severity: 'CRITICAL',
        issuesIdType: 'organisationUnits',
    },
    title: 'Orphaned "units", all',
    state: 'issues',
    error: undefined,
    count: 3,
    listed: 3,
    accepted: 0,
    percentage: undefined,
    durationMs: undefined,
    finishedAt: undefined,
    isForgotten: false,
    result: undefined,
}

const documentOf = (issues: readonly DataIntegrityIssue[]): ExportDocument => ({
    facts: {
        subject: { kind: 'live' },
        systemName: '=cmd|x',
        serverUrl: 'https://dhis2.test',
        serverVersion: '2.42.1',
        serverRevision: undefined,
        appVersion: '',
        exportedAt: 0,
        ranFrom: undefined,
        ranUntil: undefined,
        timeZone: 'UTC',
        filters: [],
        order: '',
        baseline: undefined,
        issueCount: 12,
        isPersonal: true,
    },
    checks: [
        check,
        { ...check, title: 'Broken', state: 'failed', error: 'no table' },
        { ...check, title: 'Left out', state: 'didNotRun' },
        { ...check, title: 'Counted', listed: undefined },
    ],
    issues: {
        count: issues.length,
        at: (place) => ({
            check,
            issue: issues[place] ?? {},
            link: undefined,
            change: 'new',
            acceptance: undefined,
        }),
    },
})

const written = async (issues: readonly DataIntegrityIssue[]) => {
    const file = await csvOfIssues(
        documentOf(issues),
        new AbortController().signal
    )
    return Buffer.from(await file.arrayBuffer()).toString('utf8')
}

it('is UTF-8 with byte order mark, CRLF, and ends of lines in cells kept', async () => {
    const text = await written([{ name: 'a\nb' }, { name: '🙂 مرحبا "q", x' }])
    expect(text.startsWith('\uFEFFSeverity,Check,Code,')).toBe(true)
    expect(text.replaceAll('\r\n', '').match(/[\r\n]/g)).toEqual(['\n'])
    const rows = parse<string[]>(text.slice(1)).data
    expect(rows[1]?.slice(0, 4)).toEqual([
        'Critical',
        'Orphaned "units", all',
        'OUO',
        'orgunits_orphaned',
    ])
    expect(rows.slice(1, 3).map((cells) => cells[5])).toEqual([
        'a\nb',
        '🙂 مرحبا "q", x',
    ])
    expect(new Set(rows.slice(0, 3).map(({ length }) => length)).size).toBe(1)
})

it('says behind an empty line what it is of, and what is not in it', async () => {
    const [, facts = ''] = (await written([{}])).split('\r\n\r\n')
    const lines = parse<string[]>(facts.trimEnd()).data
    expect(lines).toEqual(
        expect.arrayContaining([
            ['System', "'=cmd|x"],
            ['Server', 'https://dhis2.test'],
            ['Rows', expect.stringMatching(/^1 of 12 issues?$/)],
            ['Failed to run', 'Broken · no table'],
            ['Did not run', 'Left out'],
            [
                'Counted, not listed',
                expect.stringMatching(/^Counted · 3 issue/),
            ],
        ])
    )
    expect(lines.map(([label]) => label)).toContain('Personal data')
})

it('tells how many rows are written, and stops when it is told to', async () => {
    const told: number[] = []
    const many = Array.from({ length: 600 }, () => ({ name: 'x' }))
    await csvOfIssues(documentOf(many), new AbortController().signal, (rows) =>
        told.push(rows)
    )
    expect(told).toEqual([256, 512, 600])
    const control = new AbortController()
    const stopped = csvOfIssues(documentOf(many), control.signal, () =>
        control.abort()
    )
    await expect(stopped).rejects.toThrow(AbortedError)
})
