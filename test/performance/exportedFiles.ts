import type { DataIntegrityIssue } from '../../src/dhis2/models/dataIntegrityIssue'
import { csvOfIssues } from '../../src/integrity/export/csv/csvOfIssues'
import type {
    ExportDocument,
    ExportedCheck,
} from '../../src/integrity/export/document/exportDocument'
import { jsonOfIssues } from '../../src/integrity/export/json/jsonOfIssues'
import { sarifOfIssues } from '../../src/integrity/export/sarif/sarifOfIssues'
import { issueAnswer } from './issueAnswer'
import { median } from './median'

const issueCount = 100_000
const rounds = 5
const name = 'orgunits_no_coordinates'

/** Each with its bar, in milliseconds. */
const writers = [
    { format: 'CSV', write: csvOfIssues, barMs: 1000 },
    { format: 'JSON', write: jsonOfIssues, barMs: 1000 },
    { format: 'SARIF', write: sarifOfIssues, barMs: 2000 },
]

interface Answer {
    readonly [name]: { readonly issues: readonly DataIntegrityIssue[] }
}

function exportDocument(text: string): ExportDocument {
    const { issues } = (JSON.parse(text) as Answer)[name]
    const check: ExportedCheck = {
        check: { name, severity: 'WARNING', issuesIdType: 'organisationUnits' },
        title: 'Organisation units without coordinates',
        state: 'issues',
        error: undefined,
        count: issues.length,
        listed: issues.length,
        accepted: 0,
        percentage: 100,
        durationMs: 1000,
        finishedAt: 0,
        isForgotten: false,
        result: undefined,
    }
    return {
        facts: {
            subject: { kind: 'live' },
            systemName: 'A system',
            serverUrl: 'https://dhis2.test',
            serverVersion: '2.42.1',
            serverRevision: undefined,
            appVersion: '',
            exportedAt: 0,
            ranFrom: 0,
            ranUntil: 0,
            timeZone: 'UTC',
            filters: [],
            order: '',
            baseline: undefined,
            issueCount: issues.length,
            isPersonal: false,
        },
        checks: [check],
        issues: {
            count: issues.length,
            at: (place) => ({
                check,
                issue: issues[place] ?? {},
                link: 'https://dhis2.test/dhis-web-maintenance/#/edit/organisationUnitSection/organisationUnit/Rp268JB6Ne4',
                change: undefined,
                acceptance: undefined,
            }),
        },
    }
}

/**
 * What it costs to write a file, beside `JSON.parse` of the list of its issues
 * in the same run.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchExportedFiles(
    print: (line: string) => void
): Promise<string[]> {
    print('Files, beside JSON.parse of 100,000 issues')
    const text = issueAnswer({ issues: issueCount })
    const document = exportDocument(text)
    const timed = async (work: () => unknown) => {
        const times: number[] = []
        for (let round = 0; round < rounds; round += 1) {
            const begun = performance.now()
            await work()
            times.push(performance.now() - begun)
        }
        return median(times)
    }
    const floorMs = await timed(() => JSON.parse(text) as unknown)
    const broken: string[] = []
    for (const { format, write, barMs } of writers) {
        let megabytes = 0
        const { signal } = new AbortController()
        const ms = await timed(async () => {
            megabytes = (await write(document, signal)).size / 1e6
        })
        print(
            `  ${`write ${format}`.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms  ratio ${(ms / floorMs).toFixed(2)}  ${megabytes.toFixed(1)} MB`
        )
        if (ms > barMs) {
            broken.push(
                `writing ${format}: ${ms.toFixed(0)} ms, the bar is ${barMs} ms`
            )
        }
    }
    return broken
}
