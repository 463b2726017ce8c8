import { DataIntegrityReport } from '../../src/dhis2/models/dataIntegrityReport'
import { issueRows } from '../../src/dhis2/models/integrityIssueRow'
import { issueAnswer } from './issueAnswer'
import { interleavedMedians } from './interleavedMedians'

const rounds = new Map([
    [1000, 201],
    [10_000, 61],
    [100_000, 31],
    [1_000_000, 5],
])

/** At this many issues the cost must stay below the bar. */
const judgedIssues = 100_000
const barRatio = 1.5

const variants = [
    { title: 'well formed', malformedEvery: undefined },
    { title: '1 % malformed', malformedEvery: 100 },
] as const

/** Validates and flattens one answer; says how many issues it accounts for. */
function readAndFlatten(raw: unknown): number {
    const report = DataIntegrityReport.fromApi(raw)
    let accounted = 0
    for (const { issue } of issueRows(report)) {
        accounted += Object.isFrozen(issue) ? 1 : 0
    }
    for (const result of Object.values(report.results)) {
        accounted += result.unreadableIssues.length
    }
    return accounted
}

const inMs = (ms: number) => `${ms.toFixed(2)} ms`.padStart(11)

/**
 * What it costs to validate and flatten the issues of an answer, as a ratio to
 * JSON.parse of the same bytes in the same run. Prints a line per size.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export function benchIssueParsing(print: (line: string) => void): string[] {
    const broken: string[] = []
    print('Validate and flatten issues, compared with JSON.parse of the bytes')
    for (const [issues, times] of rounds) {
        for (const { title, malformedEvery } of variants) {
            const text = issueAnswer({ issues, malformedEvery })
            const accounted = readAndFlatten(JSON.parse(text))
            if (accounted !== issues) {
                throw new Error(`${accounted} of ${issues} issues came out.`)
            }
            const [parseMs, readMs] = interleavedMedians(
                times,
                () => JSON.parse(text),
                readAndFlatten
            )
            const ratio = readMs / parseMs
            print(
                [
                    `${issues}`.padStart(9),
                    title.padEnd(13),
                    `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`.padStart(
                        9
                    ),
                    `JSON.parse ${inMs(parseMs)}`,
                    `validate and flatten ${inMs(readMs)}`,
                    `ratio ${ratio.toFixed(2)}`,
                ].join('  ')
            )
            if (issues === judgedIssues && ratio > barRatio) {
                broken.push(
                    `${issues} issues, ${title}: ${ratio.toFixed(2)} × JSON.parse, the bar is ${barRatio} ×`
                )
            }
        }
    }
    return broken
}
