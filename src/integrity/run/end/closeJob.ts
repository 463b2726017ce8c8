import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { isForgotten } from '../../checkState'
import { closeRun, withDidNotRun } from './closeRun'
import type { KnownCulprits } from '../runContext'
import { slowChecks } from '../plan/plannedChecks'
import { planSteps } from '../plan/planSteps'
import type { DidNotRunReason, Run, RunJob } from '../run'
import { withCulprit } from './withCulprit'

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
    const isBroken = job.end === 'STOPPED' || job.end === 'DIED'
    const isCut = run.cancel !== 'no' || isBroken
    const counted = isRead
        ? withMissing(
              run.isFollowed ? run : withCulprit(run, job, isCut),
              job,
              context
          )
        : run
    const next = isBroken ? counted : withDetailsSteps(counted, job, context)
    return next.steps.length > 0 && !isCut
        ? { ...next, job: undefined }
        : closeRun(next, context.now)
}

/** The job is over; what has brought nothing and is not tried again did not run. */
function withMissing(run: Run, job: RunJob, context: JobContext): Run {
    const ends = run.ends[job.kind]
    const again = new Set(run.steps.flatMap(({ checks }) => checks))
    const defined = new Set(context.definitions.map(({ name }) => name))
    return job.checks
        .filter((name) => !(name in ends) && !again.has(name))
        .reduce(
            (rest, name) =>
                withDidNotRun(
                    rest,
                    [name],
                    missingReason(job, defined.has(name), context.now)
                ),
            run
        )
}

/** Where the server could have forgotten a result, its absence says nothing. */
function missingReason(
    { end, endedAt }: RunJob,
    isDefined: boolean,
    now: number
): DidNotRunReason {
    if (end === 'DIED') {
        return 'died'
    }
    if (isForgotten(endedAt, now)) {
        return 'forgotten'
    }
    if (end === 'STOPPED') {
        return 'cancelled'
    }
    return isDefined ? 'noResult' : 'unknown'
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
