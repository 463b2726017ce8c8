import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { withoutIssues } from '../../results/merge/withoutIssues'
import { endsInReport, endsInTree, type CheckEnds } from './checkEnds'
import { findCulprit } from './findCulprit'
import type { CheckEnd, Run, RunJob } from '../run'
import { namesByDescription, type RunContext } from '../runContext'
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
    const tree = endsInTree(
        await readSettledTree(context, job),
        names,
        clock.epochOf
    )
    // The others that failed are tried again; what stays failed must be shown.
    const culprit = findCulprit(new Map(Object.entries(tree?.failed ?? {})))
    const ends: Record<string, CheckEnd> = {}
    const nameable = new Set(names.values())
    const unknown: string[] = []
    for (const name of checks) {
        const failed = tree?.failed[name]
        const counted = run.ends.summary[name]
        if (failed !== undefined) {
            ends[name] = failed
            if (culprit?.checkName === name && counted === undefined) {
                unknown.push(name)
            }
        } else if (tree && name in tree.listed && counted !== undefined) {
            ends[name] = { ...counted, startedAt: tree.listed[name] }
        } else if (
            tree === undefined ||
            name in tree.listed ||
            !nameable.has(name)
        ) {
            unknown.push(name)
        }
    }
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
