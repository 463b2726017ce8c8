import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { isForgotten } from '../../checkState'
import { closeRun, withDidNotRun } from './closeRun'
import { findCulprit } from './findCulprit'
import type { KnownCulprits } from '../runContext'
import { slowChecks } from '../plan/plannedChecks'
import { planSteps } from '../plan/planSteps'
import type { CheckEnd, DidNotRunReason, Run, RunJob } from '../run'

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
