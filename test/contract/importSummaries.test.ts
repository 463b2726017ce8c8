import { importOutcome } from '../../src/dhis2/models/imports/importOutcome'
import { readImportReport } from '../../src/dhis2/models/imports/readImportReport'
import {
    hasRecordings,
    isTimeline,
    readRecordings,
    recordedVersions,
} from './recordings'

type Summary = { name: string; version: string; body: unknown }

const isSummary = (name: string): boolean =>
    /(metadata|values|tracker|geojson|exchange).*summary$/.test(name)

const summariesOf = (version: (typeof recordedVersions)[number]): Summary[] =>
    readRecordings(version).flatMap((recorded) =>
        !isTimeline(recorded) && isSummary(recorded.name)
            ? [{ name: recorded.name, version, body: recorded.body }]
            : []
    )

const summaries = (hasRecordings ? recordedVersions : [])
    .flatMap(summariesOf)
    .filter(({ body }) => body !== '')

const rowsOf: Readonly<
    Record<string, readonly [refused: number, total: number]>
> = {
    'metadata-rehearsed-summary': [1, 3],
    'metadata-refused-summary': [4, 4],
    'tracker-partly-summary': [2, 2],
    'tracker-rehearsed-summary': [1, 1],
    'geojson-partly-summary': [2, 3],
}

const describeSummaries = summaries.length > 0 ? describe : describe.skip

describeSummaries('summaries of imports', () => {
    test.each(
        summaries.map((summary) => [
            summary.version,
            summary.name,
            summary.body,
        ])
    )('%s %s are read whole', (_, __, body) => {
        const report = readImportReport(body)
        expect(report?.unreadable).toEqual([])
        expect(report?.rest).toEqual({})
    })

    test.each(
        summaries
            .filter(({ name }) => name in rowsOf)
            .map((summary) => [summary.version, summary.name, summary.body])
    )('%s %s tell how many rows were refused', (_, name, body) => {
        const outcome = importOutcome({ report: readImportReport(body) })
        expect([outcome?.refused, outcome?.total]).toEqual(rowsOf[String(name)])
    })
})
