import { readChecks } from '../../src/dhis2/models/dataIntegrityCheck'
import { DataIntegrityReport } from '../../src/dhis2/models/dataIntegrityReport'
import { DataIntegrityResult } from '../../src/dhis2/models/dataIntegrityResult'
import { JobConfiguration } from '../../src/dhis2/models/jobConfiguration'
import { readImportReport } from '../../src/dhis2/models/imports/readImportReport'
import { JobError, JobRunErrors } from '../../src/dhis2/models/jobErrors'
import { JobProgress } from '../../src/dhis2/models/progress/jobProgress'
import { isKnownJobType } from '../../src/dhis2/models/jobType'
import {
    knownNotificationLevels,
    type Notification,
} from '../../src/dhis2/models/notification'
import { parseServerTime } from '../../src/dhis2/models/serverTime'
import { SystemInfo } from '../../src/dhis2/models/systemInfo'
import {
    oldestFirst,
    readTaskOverview,
} from '../../src/dhis2/models/taskOverview'
import { readRunningJobs } from '../../src/dhis2/models/runningJobs'
import { readRows, type ReadRows } from '../../src/dhis2/reading/unreadable'
import { StartedJobMessage } from '../../src/dhis2/models/webMessage'
import { readUnits } from '../../src/dhis2/metadata/organisationUnit'
import type { Model } from './modelledRecordings'

/** Everything was read, and every field of it is still there. */
function expectWhole<Row>(read: ReadRows<Row>, raw: readonly unknown[]) {
    expect(read.unreadable).toEqual([])
    expect(read.rows).toEqual(raw)
}

function expectFeed(raw: unknown) {
    const rows = raw as readonly unknown[]
    const read = oldestFirst(rows)
    expectWhole(read, [...rows].reverse())
    expectOldestFirst(read.rows)
    expectKnownWords(read.rows)
}

/** The server's rows are newest first, so ours are oldest first. */
function expectOldestFirst(rows: readonly Notification[]) {
    const times = rows.map(({ time }) => parseServerTime(time, 'UTC') ?? NaN)
    expect(times).toEqual([...times].sort((a, b) => a - b))
}

function expectKnownWords(rows: readonly Notification[]) {
    for (const { level, category } of rows) {
        expect(knownNotificationLevels).toContain(level)
        expect([category, isKnownJobType(category ?? '')]).toEqual([
            category,
            true,
        ])
    }
}

function expectOverview(raw: unknown) {
    const { feeds, unreadable } = readTaskOverview(raw)
    expect(unreadable).toEqual([])
    const rebuilt: Record<string, Record<string, unknown>> = {}
    for (const jobType of Object.keys(raw as object)) {
        rebuilt[jobType] = {}
    }
    for (const feed of feeds) {
        expect(feed.unreadable).toEqual([])
        expectOldestFirst(feed.rows)
        expectKnownWords(feed.rows)
        rebuilt[feed.jobType] = {
            ...rebuilt[feed.jobType],
            [feed.taskUid]: [...feed.rows].reverse(),
        }
    }
    expect(rebuilt).toEqual(raw)
}

function expectResult(result: DataIntegrityResult, raw: unknown) {
    const { unreadableIssues, ...fields } = result
    expect(unreadableIssues).toEqual([])
    expect(fields).toEqual(raw)
}

function expectReport(raw: unknown) {
    const report = DataIntegrityReport.fromApi(raw)
    const rawResults = raw as Record<string, unknown>
    expect(report.unreadable).toEqual([])
    expect(Object.keys(report.results)).toEqual(Object.keys(rawResults))
    for (const [name, result] of Object.entries(report.results)) {
        expectResult(result, rawResults[name])
    }
}

interface RawImportSummary {
    readonly status: string
    readonly stats?: object
    readonly importCount?: Readonly<Record<string, number>>
    readonly typeReports?: readonly unknown[]
}

/** Data imports count what is `imported`, all others what is `created`. */
function expectImportReport(raw: unknown) {
    const { status, stats, importCount, typeReports } = raw as RawImportSummary
    const report = readImportReport(raw)
    expect(report?.unreadable).toEqual([])
    expect(report?.status).toBe(status)
    const { imported, ...others } = importCount ?? {}
    expect(report?.totals).toMatchObject(
        stats ?? { created: imported, ...others }
    )
    if (typeReports) {
        expect(report?.kinds).toHaveLength(typeReports.length)
    }
}

/** How an answer of a real server is held against the model that reads it. */
export const expectBy: Readonly<Record<Model, (raw: unknown) => void>> = {
    checks: (raw) => {
        const rows = raw as readonly unknown[]
        expectWhole(readChecks(rows), rows)
    },
    report: expectReport,
    result: (raw) => {
        const { name } = raw as { name: string }
        const read = DataIntegrityResult.fromApi(name, raw)
        expect(read.ok).toBe(true)
        if (read.ok) {
            expectResult(read.result, raw)
        }
    },
    feed: expectFeed,
    feedsOfType: (raw) => expectOverview({ DATA_INTEGRITY: raw }),
    overview: expectOverview,
    job: (raw) => expect(JobConfiguration.parse(raw)).toEqual(raw),
    jobs: (raw) => {
        const { jobConfigurations } = raw as { jobConfigurations: unknown[] }
        expect(jobConfigurations.length).toBeGreaterThan(0)
        expectWhole(
            readRows(JobConfiguration, jobConfigurations),
            jobConfigurations
        )
    },
    // 2.41 answers with nothing while a job begins.
    progress: (raw) =>
        raw === '' || expect(JobProgress.fromApi(raw)).toEqual(raw),
    startedJob: (raw) => expect(StartedJobMessage.parse(raw)).toEqual(raw),
    runningJobs: (raw) => {
        const { processesByType, unreadable } = readRunningJobs(raw)
        expect(unreadable).toEqual([])
        expect(Object.fromEntries(processesByType)).toEqual(raw)
    },
    jobErrors: (raw) => {
        expect(JobRunErrors.parse(raw)).toEqual(raw)
    },
    errorsOfJobs: (raw) => {
        const runs = raw as readonly { errors: readonly unknown[] }[]
        for (const run of runs) {
            expect(JobRunErrors.parse(run)).toEqual(run)
            expectWhole(readRows(JobError, run.errors), run.errors)
        }
    },
    importReport: expectImportReport,
    // A job that brings no summary is answered with nothing at all.
    noSummary: (raw) => expect(raw).toBe(''),
    checkNames: (raw) => {
        for (const name of raw as readonly unknown[]) {
            expect(name).toEqual(expect.any(String))
        }
    },
    systemInfo: (raw) => {
        expect(SystemInfo.parse(raw)).toEqual(raw)
        expect(SystemInfo.parse(raw).serverTimeZoneId).toBeDefined()
    },
    units: (raw) => {
        const { organisationUnits } = raw as { organisationUnits: unknown[] }
        expect(organisationUnits.length).toBeGreaterThan(0)
        expectWhole(readUnits(raw), organisationUnits)
    },
}
