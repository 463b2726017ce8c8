import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { withoutIssues } from '../../results/merge/withoutIssues'
import { endsInReport, endsInTree, type CheckEnds } from './checkEnds'
import type { Run, RunJob } from '../run'
import { namesByDescription, type RunContext } from '../runContext'
import { endsWithoutLists } from './endsWithoutLists'
import { readSettledTree } from './settledTree'

/**
 * What the named checks of a job have come to; undefined when that is not to
 * be read. Counts are shown to everyone who shows results.
 *
 * @throws Dhis2Error
 */
export async function readEnds(
    context: RunContext,
    run: Run,
    job: RunJob,
    checks: readonly string[]
): Promise<CheckEnds | undefined> {
    const isOthersList = job.kind === 'details' && run.isFollowed
    if (!context.mayRead || isOthersList) {
        return undefined
    }
    return job.kind === 'summary'
        ? readCounts(context, job, checks)
        : readLists(context, run, job, checks)
}

async function readCounts(
    { maintenance, clock, showResults }: RunContext,
    job: RunJob,
    checks: readonly string[]
): Promise<CheckEnds> {
    if (checks.length === 0) {
        return {}
    }
    const report = await maintenance.getIntegrityReport({
        checks,
        details: false,
    })
    const ends = endsInReport(report, job, clock.epochOf)
    showResults(onlyOf(report, ends))
    return ends
}

/** Lists fetched at once, to be counted and let go. */
const listsPerRequest = 8

/**
 * Lists of issues can be megabytes. The tree of the job tells which of them
 * failed; what was counted in this run is not fetched to be counted again.
 */
async function readLists(
    context: RunContext,
    run: Run,
    job: RunJob,
    checks: readonly string[]
): Promise<CheckEnds> {
    const { clock, definitions } = context
    const names = namesByDescription(definitions())
    const { ends, unknown } = endsWithoutLists(
        checks,
        run.ends.summary,
        endsInTree(await readSettledTree(context, job), names, clock.epochOf),
        new Set(names.values())
    )
    return { ...ends, ...(await countLists(context, job, unknown)) }
}

async function countLists(
    { maintenance, clock, showResults }: RunContext,
    job: RunJob,
    checks: readonly string[]
): Promise<CheckEnds> {
    let ends: CheckEnds = {}
    for (let from = 0; from < checks.length; from += listsPerRequest) {
        const report = withoutIssues(
            await maintenance.getIntegrityReport({
                checks: checks.slice(from, from + listsPerRequest),
            })
        )
        const found = endsInReport(report, job, clock.epochOf)
        showResults(onlyOf(report, found))
        ends = { ...ends, ...found }
    }
    return ends
}

/** The part of a report that is this job's own. */
function onlyOf(
    report: DataIntegrityReport,
    ends: CheckEnds
): DataIntegrityReport {
    const results = Object.entries(report.results).filter(
        ([name]) => name in ends
    )
    return { ...report, results: Object.fromEntries(results) }
}
