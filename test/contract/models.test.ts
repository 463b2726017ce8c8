import { jobPhase, type JobPhase } from '../../src/dhis2/jobPhase'
import { readChecks } from '../../src/dhis2/models/dataIntegrityCheck'
import { DataIntegrityReport } from '../../src/dhis2/models/dataIntegrityReport'
import { DataIntegrityResult } from '../../src/dhis2/models/dataIntegrityResult'
import { JobConfiguration } from '../../src/dhis2/models/jobConfiguration'
import { readImportReport } from '../../src/dhis2/models/importReport'
import { JobError, JobRunErrors } from '../../src/dhis2/models/jobErrors'
import { JobProgress } from '../../src/dhis2/models/jobProgress'
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
import { readRows, type ReadRows } from '../../src/dhis2/models/unreadable'
import { StartedJobMessage } from '../../src/dhis2/models/webMessage'
import { isModelled, modelsFor, type Model } from './modelledRecordings'
import {
    hasRecordings,
    isTimeline,
    readRecordings,
    recordedVersions,
    type RecordedTimeline,
    type Recording,
} from './recordings'

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
    readonly stats: object
    readonly typeReports: readonly unknown[]
}

const expectBy: Readonly<Record<Model, (raw: unknown) => void>> = {
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
    importReport: (raw) => {
        const { stats, typeReports } = raw as RawImportSummary
        const [whole, ...kinds] = readImportReport(raw)?.counts ?? []
        expect(whole).toMatchObject(stats)
        expect(kinds).toHaveLength(typeReports.length)
    },
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
}

function phaseOf(timeline: RecordedTimeline, index: number): JobPhase {
    return jobPhase(
        JobConfiguration.parse({
            id: 'JaeRXwGgRoj',
            schedulingType: 'ONCE_ASAP',
            ...timeline.moments.at(index)?.job,
        })
    )
}

if (!hasRecordings) {
    test('there are no recordings here: the models are not held against them', () => {
        expect(hasRecordings).toBe(false)
    })
}

const versions = hasRecordings ? recordedVersions : []

const itWithRecordings = hasRecordings ? test : test.skip

itWithRecordings('some recorded job has errors to be read', () => {
    const bodies = versions
        .flatMap(readRecordings)
        .filter(({ name }) => name === 'jobs-errors')
        .map((one) => (isTimeline(one) ? [] : one.body))
    expect(bodies.flat().length).toBeGreaterThan(0)
})

versions.forEach((version) =>
    describe(version, () => {
        const recorded = readRecordings(version)
        const exchanges = recorded.filter(
            (one): one is Recording => !isTimeline(one)
        )
        const timelines = recorded.filter(isTimeline)

        test('every answer to a call of ours has exactly one model', () => {
            const calls = exchanges.filter(isModelled)
            expect(calls.length).toBeGreaterThan(40)
            for (const recording of calls) {
                expect([recording.file, modelsFor(recording).length]).toEqual([
                    recording.file,
                    1,
                ])
            }
        })

        test('every model has something to read', () => {
            const models = new Set(exchanges.flatMap(modelsFor))
            expect([...models].sort()).toEqual(Object.keys(expectBy).sort())
        })

        test.each(
            exchanges.flatMap((recording) =>
                modelsFor(recording).map(
                    (model) => [recording.file, model, recording.body] as const
                )
            )
        )('%s is read whole as %s', (_file, model, raw) => {
            expectBy[model](raw)
        })

        test.each(timelines.map((one) => [one.file, one] as const))(
            '%s is read whole at every moment',
            (_file, { moments }) => {
                expect(moments.length).toBeGreaterThan(0)
                for (const { feed, progress, progressStatus, job } of moments) {
                    expectFeed(feed)
                    if (progressStatus === 200) {
                        expectBy.progress(progress)
                    }
                    expectBy.job({ id: 'JaeRXwGgRoj', ...job })
                }
            }
        )

        test.each<[name: string, first: JobPhase, last: JobPhase]>([
            ['summary-run-timeline', 'running', 'ended'],
            ['details-run-timeline', 'running', 'ended'],
            ['cancelled-run-timeline', 'running', 'ended'],
            ['queued-second-run-timeline', 'queued', 'ended'],
        ])('the job of %s is first %s, then %s', (name, first, last) => {
            const timeline = timelines.find((one) => one.name === name)
            if (timeline === undefined) {
                throw new Error(`${version} has no ${name}`)
            }
            expect([phaseOf(timeline, 0), phaseOf(timeline, -1)]).toEqual([
                first,
                last,
            ])
        })

        test('a job behind one that was cut off stays queued', () => {
            const stuck = timelines.filter(({ name }) =>
                name.startsWith('stuck')
            )
            expect(stuck).toHaveLength(version === '2.42' ? 1 : 0)
            for (const timeline of stuck) {
                expect(phaseOf(timeline, -1)).toBe('queued')
            }
        })

        test('a check that failed is in the report, with its error', () => {
            const failed = exchanges.find(
                ({ name }) => name === 'failing-check-summary'
            )
            const { results } = DataIntegrityReport.fromApi(failed?.body)
            expect(results.referee_fails_when_run).toMatchObject({
                count: -1,
                error: expect.any(String) as string,
            })
        })
    })
)
