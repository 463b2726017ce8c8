/** @jest-environment node */
import { Blob } from 'node:buffer'
import readExcelFile from 'read-excel-file/node'
import { AbortedError } from '../../../dhis2/errors'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { ExportDocument, ExportedCheck } from '../document/exportDocument'
import { cellText, longestCell } from './cellText'
import { xlsxOfIssues } from './xlsxOfIssues'

// This environment has none of its own.
Object.assign(globalThis, { Blob })

const check = (name: string, part: Partial<ExportedCheck>): ExportedCheck => ({
    check: { name, severity: 'SEVERE', section: '=Section' },
    title: `@${name}`,
    state: 'issues',
    error: undefined,
    count: 3,
    accepted: 1,
    percentage: 12.5,
    durationMs: 1500,
    finishedAt: Date.UTC(2026, 10, 23, 22, 30),
    isForgotten: false,
    result: undefined,
    ...part,
})

const found = check('found', {})
const failed = check('broken', {
    state: 'failed',
    error: '-1+1 could not be read',
    count: undefined,
    percentage: undefined,
    finishedAt: undefined,
    durationMs: undefined,
})

const documentOf = (issues: readonly DataIntegrityIssue[]): ExportDocument => ({
    facts: {
        subject: { kind: 'live' },
        systemName: '=cmd|x',
        serverUrl: 'https://dhis2.test',
        serverVersion: '2.42.1',
        serverRevision: undefined,
        appVersion: '1.0.0',
        exportedAt: 0,
        ranFrom: undefined,
        ranUntil: undefined,
        timeZone: 'Africa/Kampala',
        filters: [],
        order: '',
        baseline: undefined,
        issueCount: issues.length,
        isPersonal: false,
    },
    checks: [found, failed],
    issues: {
        count: issues.length,
        at: (place) => ({
            check: found,
            issue: issues[place] ?? {},
            link: undefined,
            change: undefined,
            acceptance: undefined,
        }),
    },
})

const { signal } = new AbortController()

async function sheetsOf(document: ExportDocument, rowsPerSheet?: number) {
    const file = await xlsxOfIssues(document, signal, undefined, rowsPerSheet)
    return readExcelFile(Buffer.from(await file.arrayBuffer()))
}

/** Place of the name of an issue in its row. */
const nameColumn = 5

const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '"quoted", <b>tag</b> & more',
    'two\nlines',
    '🏥 عيادة',
    'null\u0000 and \u0007 bell',
    'half \uD800 a character',
    '00123',
]

describe('a workbook of issues', () => {
    it('has each text as it came, never as a formula', async () => {
        const [issues] = await sheetsOf(
            documentOf(hostile.map((name) => ({ name, id: 'a' })))
        )
        expect(issues?.data.slice(1).map((row) => row[nameColumn])).toEqual(
            hostile.map(cellText)
        )
    })

    it('has checks with numbers, and dates as the clocks of the server showed them', async () => {
        const [, checks] = await sheetsOf(documentOf([]))
        const [, row, broken] = checks?.data ?? []
        expect(row).toEqual([
            'Severe',
            '@found',
            null,
            'found',
            '=Section',
            'Issues',
            3,
            1,
            12.5,
            new Date('2026-11-24T01:30:00.000Z'),
            1.5,
            null,
        ])
        expect(broken?.slice(5)).toEqual([
            'Failed to run',
            null,
            1,
            null,
            null,
            null,
            '-1+1 could not be read',
        ])
    })

    it('says what it is of', async () => {
        const [, , facts] = await sheetsOf(documentOf([{ name: 'a' }]))
        const told = new Map(facts?.data.map(([what, value]) => [what, value]))
        expect(told.get('System')).toBe('=cmd|x')
        expect(told.get('Rows')).toBe('1 of 1 issue')
        expect(told.get('Failed to run')).toBe(
            '@broken · -1+1 could not be read'
        )
        expect(told.has('Texts that were cut')).toBe(false)
    })

    it('cuts what no cell can hold, and says so', async () => {
        const [issues, , facts] = await sheetsOf(
            documentOf([{ name: 'x'.repeat(longestCell + 1) }])
        )
        const name = String(issues?.data[1]?.[nameColumn])
        expect(name).toHaveLength(longestCell)
        expect(name.endsWith('…')).toBe(true)
        expect(facts?.data.map(([what]) => what)).toContain(
            'Texts that were cut'
        )
    })

    it('goes on in a further sheet where one is full', async () => {
        const sheets = await sheetsOf(
            documentOf(['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))),
            2
        )
        expect(
            sheets
                .slice(0, 3)
                .map(({ sheet, data }) => [
                    sheet,
                    data.slice(1).map((row) => row[nameColumn]),
                ])
        ).toEqual([
            ['Issues', ['a', 'b']],
            ['Issues 2', ['c', 'd']],
            ['Issues 3', ['e']],
        ])
    })

    it('can be stopped', async () => {
        const control = new AbortController()
        const many = documentOf(Array.from({ length: 5000 }, () => ({})))
        const file = xlsxOfIssues(many, control.signal, () => control.abort())
        await expect(file).rejects.toThrow(AbortedError)
    })
})

describe('a text in a cell', () => {
    it('is not cut inside a character', () => {
        const cut = cellText(`${'x'.repeat(longestCell - 2)}🏥🏥`)
        expect(cut).toBe(`${'x'.repeat(longestCell - 2)}…`)
    })
})
