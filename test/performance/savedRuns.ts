import { packRun, type DoWork } from '../../src/dhis2/store/packRun'
import { listedRuns } from '../../src/dhis2/store/listedRuns'
import { identityColumns } from '../../src/dhis2/store/identityColumns'
import { compareIssues } from '../../src/integrity/history/compare/compareIssues'
import { readableRuns } from '../../src/integrity/history/readableRuns'
import { trendPoints } from '../../src/integrity/history/trend'
import { finish } from '../../src/dhis2/slicing/sliced'
import { issueAnswer } from './issueAnswer'
import { median } from './median'
import { storedRuns } from './storedRuns'

const issueCount = 100_000
const checkCount = 80
const rounds = 7

const bars = {
    compareMs: 300,
    packMs: 1500,
    packedMegabytes: 1.2,
    listMs: 100,
    stepMs: 50,
}

interface KeptIssue {
    readonly id: string
    readonly name: string
    readonly comment?: string
}

interface IssuesAnswer {
    readonly orgunits_no_coordinates: { readonly issues: readonly KeptIssue[] }
}

const parsedIssues = (text: string) =>
    (JSON.parse(text) as IssuesAnswer).orgunits_no_coordinates.issues

/** Does sliced work as a page does and notes how long the longest step took. */
function timedWork() {
    let longestMs = 0
    const doWork: DoWork = (work) => {
        for (;;) {
            const begun = performance.now()
            const step = work.next()
            longestMs = Math.max(longestMs, performance.now() - begun)
            if (step.done) {
                return Promise.resolve(step.value)
            }
        }
    }
    return { doWork, longestMs: () => longestMs }
}

async function medianOf(work: () => unknown) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
        const begun = performance.now()
        await work()
        times.push(performance.now() - begun)
    }
    return median(times)
}

/**
 * What keeping, listing and comparing runs costs, beside `JSON.parse` of the
 * list of issues in the same run.
 *
 * @returns lines that say which bar is broken; none when all is well
 */
export async function benchSavedRuns(
    print: (line: string) => void
): Promise<string[]> {
    print('Saved runs, beside JSON.parse of 100,000 issues')
    const broken: string[] = []
    const judge = (what: string, value: number, bar: number, unit: string) => {
        if (value > bar) {
            broken.push(
                `${what}: ${value.toFixed(2)} ${unit}, the bar is ${bar} ${unit}`
            )
        }
    }
    const text = issueAnswer({ issues: issueCount })
    const issues = parsedIssues(text)
    const floorMs = await medianOf(() => JSON.parse(text) as unknown)
    const tell = (what: string, ms: number, stepMs: number, more = '') =>
        print(
            `  ${what.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms  ratio ${(ms / floorMs).toFixed(2)}  longest step ${stepMs.toFixed(1)} ms${more}`
        )
    print(`  ${'JSON.parse'.padEnd(34)} ${floorMs.toFixed(1).padStart(8)} ms`)

    const perCheck = issueCount / checkCount
    const checks = Array.from({ length: checkCount }, (_, place) => ({
        check: `check_${place}`,
        isPersonal: false,
        issues: issues.slice(place * perCheck, (place + 1) * perCheck),
    }))
    const packing = timedWork()
    let packedCharacters = 0
    const packMs = await medianOf(async () => {
        const { identities, names } = await packRun(checks, packing.doWork)
        packedCharacters = [...identities, ...names].reduce(
            (sum, { coded }) => sum + coded.length,
            0
        )
    })
    const packedMegabytes = packedCharacters / 1e6
    tell(
        'pack a run of 100,000 issues',
        packMs,
        packing.longestMs(),
        `  ${packedMegabytes.toFixed(2)} MB`
    )
    judge('packing a run', packMs, bars.packMs, 'ms')
    judge('packing a run, sent', packedMegabytes, bars.packedMegabytes, 'MB')
    judge('packing a run, longest step', packing.longestMs(), bars.stepMs, 'ms')

    const before = finish(identityColumns(issues))
    const after = finish(
        identityColumns(issues.filter((_, place) => place % 50 !== 0))
    )
    const comparing = timedWork()
    const compareMs = await medianOf(() =>
        comparing.doWork(compareIssues(before, after))
    )
    tell('compare 100,000 with 98,000', compareMs, comparing.longestMs())
    judge('comparing', compareMs, bars.compareMs, 'ms')
    judge('comparing, longest step', comparing.longestMs(), bars.stepMs, 'ms')

    const stored = storedRuns()
    const listMs = await medianOf(() =>
        trendPoints(
            readableRuns(
                listedRuns(
                    stored.map(({ key, ...fields }) => ({ key, fields }))
                )
            ),
            0
        )
    )
    tell('read 200 saved runs and their trend', listMs, listMs)
    judge('listing 200 runs', listMs, bars.listMs, 'ms')
    return broken
}
