/** @jest-environment node */
import { Blob } from 'node:buffer'
import fc from 'fast-check'
import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { ExportDocument, ExportedIssue } from '../document/exportDocument'
import { jsonOfIssues } from './jsonOfIssues'

// This environment has none of its own.
Object.assign(globalThis, { Blob })

const facts: ExportDocument['facts'] = {
    subject: { kind: 'live' },
    systemName: 'Kalindi HIS',
    serverUrl: 'https://dhis2.test',
    serverVersion: '2.42.1',
    serverRevision: undefined,
    appVersion: '1.0.0',
    exportedAt: 0,
    ranFrom: undefined,
    ranUntil: undefined,
    timeZone: 'UTC',
    filters: [],
    order: '',
    baseline: undefined,
    issueCount: 0,
    isPersonal: false,
}

/** All of a report, as the page would export everything of it. */
function documentOf(
    report: DataIntegrityReport,
    more: Partial<ExportedIssue> = {}
): ExportDocument {
    const checks = Object.values(report.results).map(
        (result): ExportDocument['checks'][number] => ({
            check: { name: result.name },
            title: result.name,
            state: 'issues',
            error: undefined,
            count: result.count,
            listed:
                result.issues &&
                result.issues.length + result.unreadableIssues.length,
            accepted: 0,
            percentage: undefined,
            durationMs: undefined,
            finishedAt: undefined,
            isForgotten: false,
            result,
        })
    )
    const rows = checks.flatMap((check) =>
        (check.result?.issues ?? []).map((issue): ExportedIssue => {
            const rest = { link: undefined, acceptance: undefined }
            return { check, issue, ...rest, change: undefined, ...more }
        })
    )
    return {
        facts,
        checks,
        issues: {
            count: rows.length,
            at: (place) => rows[place] as ExportedIssue,
        },
    }
}

async function written(document: ExportDocument) {
    const file = await jsonOfIssues(document, new AbortController().signal)
    return JSON.parse(await file.text()) as Record<string, never>
}

const issue = fc.record(
    {
        id: fc.string(),
        name: fc.fullUnicodeString(),
        comment: fc.string(),
        refs: fc.array(fc.string()),
        later: fc.constant({ nested: [1] }),
    },
    { requiredKeys: [] }
)
const result = fc.record(
    {
        displayName: fc.string(),
        severity: fc.constantFrom('CRITICAL', 'SOMETHING'),
        finishedTime: fc.constant('2026-11-27T10:00:00.000'),
        count: fc.integer({ min: -1, max: 9 }),
        percentage: fc.integer({ min: 0, max: 100 }),
        error: fc.string(),
        issues: fc.array(fc.oneof(issue, fc.constantFrom(null, 'odd', 7))),
    },
    { requiredKeys: [] }
)
const checkName = fc.constantFrom('a', 'b', 'orgunits_orphaned', 'x.issues.1')

it('reads back through the models to an equal report', async () => {
    await fc.assert(
        fc.asyncProperty(fc.dictionary(checkName, result), async (raw) => {
            const report = DataIntegrityReport.fromApi(raw)
            const { results } = await written(documentOf(report))
            expect(DataIntegrityReport.fromApi(results)).toEqual(report)
        })
    )
})

it('says by place what is said of issues, and has solved ones apart', async () => {
    const report = DataIntegrityReport.fromApi({
        a: { issues: [{ id: 'x', name: '</script>\u2028' }, { id: 'y' }] },
    })
    const acceptance = {
        key: 'k',
        check: 'a',
        issues: undefined,
        details: {
            reason: 'byDesign',
            comment: 'so it is',
            responsible: '',
            until: '',
            atMost: undefined,
        },
        by: { name: 'Ada' },
        at: 5,
        edits: [],
    }
    const file = await written(
        documentOf(report, { change: 'new', acceptance, link: 'https://l' })
    )
    expect(file).toMatchObject({
        kind: 'integrity-monitor-export',
        format: 1,
        rows: 2,
        facts: { serverUrl: 'https://dhis2.test' },
        acceptances: [{ check: 'a', isWholeCheck: true, comment: 'so it is' }],
        notes: {
            a: [0, 1].map((place) => ({
                issue: place,
                change: 'new',
                acceptance: 0,
                link: 'https://l',
            })),
        },
    })
    const solved = await written(documentOf(report, { change: 'solved' }))
    expect(solved.solved).toEqual({
        a: report.results.a?.issues as DataIntegrityIssue[],
    })
    expect(solved.results).toEqual({ a: { name: 'a', issues: [] } })
})
