import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import { closeRun, withDidNotRun } from './closeRun'
import { findCulprit } from './findCulprit'
import type { KnownCulprits } from './newRun'
import { slowChecks } from './plannedChecks'
import { planSteps } from './planSteps'
import type { CheckEnd, DidNotRunReason, Run, RunJob } from './run'

/** So many jobs in all may look for the culprits among the checks of one. */
export const mostRounds = 5

export interface JobContext {
    readonly definitions: readonly DataIntegrityCheck[]
    readonly culprits: KnownCulprits
    /** Server clock. */
    readonly now: number
}

/** Takes stock of a job that is over and decides what the run does next. */
export function closeJob(
    run: Run,
    job: RunJob,
    isRead: boolean,
    context: JobContext
): Run {
    const isCut =
        run.cancel !== 'no' || job.end === 'STOPPED' || job.end === 'DIED'
    const counted = isRead
        ? withMissing(run.isFollowed ? run : withCulprit(run, job, isCut), job)
        : run
    if (isCut) {
        return closeRun(counted, context.now)
    }
    const next = withDetailsSteps(counted, job, context)
    return next.steps.length > 0
        ? { ...next, job: undefined }
        : closeRun(next, context.now)
}

/** Names the check that took others down, and has those tried again. */
function withCulprit(run: Run, job: RunJob, isCut: boolean): Run {
    const ends = run.ends[job.kind]
    const culprit = findCulprit(failuresOf(ends, job.checks))
    if (culprit === undefined) {
        return run
    }
    const { checkName, message, victims } = culprit
    const named = {
        ...run,
        culprits: [...run.culprits, { kind: job.kind, checkName, message }],
    }
    const round = job.round + 1
    if (victims.length === 0) {
        return named
    }
    if (isCut || round >= mostRounds) {
        return withDidNotRun(named, victims, 'stopped')
    }
    const stopped = new Set(victims)
    const kept = Object.entries(ends).filter(([name]) => !stopped.has(name))
    return {
        ...named,
        ends: { ...named.ends, [job.kind]: Object.fromEntries(kept) },
        retried: [...new Set([...named.retried, ...victims])],
        steps: [
            { kind: job.kind, checks: [...victims], isByName: true, round },
            ...named.steps,
        ],
    }
}

/** A result that could not be read took nobody down. */
function failuresOf(
    ends: Readonly<Record<string, CheckEnd>>,
    checks: readonly string[]
): ReadonlyMap<string, CheckEnd> {
    return new Map(
        checks.flatMap((name) => {
            const end = ends[name]
            return end?.state === 'failed' && end.startedAt !== undefined
                ? [[name, end] as const]
                : []
        })
    )
}

/** The job is over; what has brought nothing and is not tried again did not run. */
function withMissing(run: Run, job: RunJob): Run {
    const ends = run.ends[job.kind]
    const again = new Set(run.steps.flatMap(({ checks }) => checks))
    const missing = job.checks.filter(
        (name) => !(name in ends) && !again.has(name)
    )
    return withDidNotRun(run, missing, missingReason(job))
}

function missingReason({ end }: RunJob): DidNotRunReason {
    return end === 'STOPPED' ? 'cancelled' : end === 'DIED' ? 'died' : 'unknown'
}

/** After the counts: lists of issues, where there are any and not too many. */
function withDetailsSteps(run: Run, job: RunJob, context: JobContext): Run {
    const isNext =
        run.mode === 'countsThenIssues' &&
        run.steps.length === 0 &&
        job.kind === 'summary'
    if (!isNext) {
        return run
    }
    const countOf = (name: string) => run.ends.summary[name]?.count ?? 0
    const withIssues = run.planned.summary.filter((name) => countOf(name) > 0)
    const listed = withIssues.filter((name) => countOf(name) <= run.issueLimit)
    return {
        ...run,
        overLimit: withIssues.filter((name) => countOf(name) > run.issueLimit),
        planned: { ...run.planned, details: listed },
        steps: planSteps({
            kind: 'details',
            checks: listed,
            isStandard: false,
            slow: slowChecks(context.definitions),
            isOneByOne: run.isOneByOne,
            culprits: context.culprits.details,
        }),
    }
}
