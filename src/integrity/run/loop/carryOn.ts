import { untilVisible } from '../../../ui/page/untilVisible'
import {
    Dhis2Error,
    GatewayError,
    SessionEndedError,
} from '../../../dhis2/errors'
import { afterCollect } from '../end/afterCollect'
import { afterLook } from '../job/afterLook'
import { afterStart } from '../job/afterStart'
import type { CheckEnds } from '../end/checkEnds'
import { closeNotStarted, closeRun } from '../end/closeRun'
import { readEnds } from '../end/readEnds'
import { readFailure } from '../end/readFailure'
import { readLook } from '../job/readLook'
import { isActive, type Run, type RunStep } from '../run'
import type { RunContext } from '../runContext'
import { runNeed, type RunNeed } from './runNeed'

/** Where the run is kept; changes are made to what it is at that moment. */
export interface RunHolder {
    readonly get: () => Run | undefined
    readonly change: (next: (run: Run) => Run) => void
    readonly refuse: (error: unknown) => void
}

/** More than any look can need: start, look, collect and close. */
const mostStepsAtOnce = 12

/**
 * Does what the run needs now, up to one look at its job.
 *
 * @throws Dhis2Error; what was reached before is kept
 */
export async function carryOn(
    context: RunContext,
    holder: RunHolder
): Promise<void> {
    let hasLooked = false
    for (let step = 0; step < mostStepsAtOnce; step += 1) {
        // The tab may have been hidden since the step before.
        await untilVisible()
        const run = holder.get()
        if (!isActive(run)) {
            return
        }
        const need = runNeed(run, context.clock.now())
        if (need.kind === 'look' && hasLooked) {
            return
        }
        hasLooked ||= need.kind === 'look'
        await meet(need, run, context, holder)
        if (need.kind === 'start') {
            // No server has got to work on it yet.
            return
        }
    }
}

async function meet(
    need: RunNeed,
    run: Run,
    context: RunContext,
    holder: RunHolder
): Promise<void> {
    const { clock } = context
    switch (need.kind) {
        case 'start':
            return startJob(need.step, context, holder)
        case 'cancel':
            return cancelJob(need.jobId, context, holder)
        case 'look': {
            const look = await readLook(context, need.job)
            return holder.change((now) => afterLook(now, look))
        }
        case 'collect': {
            const ends = await readEnds(context, run, need.job, need.checks)
            const failure = await readFailure(context, run, need.job, ends)
            const isOver = need.job.end !== undefined
            if (ends && need.job.end === 'COMPLETED' && isPartial(need, ends)) {
                await context.renewDefinitions()
            }
            if (isOver && need.job.kind === 'details') {
                context.dropIssues(need.job.checks)
            }
            return holder.change((latest) =>
                afterCollect(withFailure(latest, failure), ends, {
                    definitions: context.definitions(),
                    culprits: context.culprits(),
                    now: clock.now(),
                })
            )
        }
        case 'close':
            return holder.change((latest) => closeRun(latest, clock.now()))
        case 'nothing':
    }
}

const withFailure = (run: Run, failure: string | undefined): Run =>
    failure === undefined ? run : { ...run, failure }

const isPartial = (
    { checks }: { checks: readonly string[] },
    ends: CheckEnds
) => checks.some((name) => !(name in ends))

/**
 * A job that was not taken up for sure is started again later; whether one
 * was, when the line broke, nobody knows, and two of it would be one too many.
 */
async function startJob(
    { kind, checks, isByName }: RunStep,
    { maintenance, clock, userId }: RunContext,
    holder: RunHolder
): Promise<void> {
    const names = isByName ? checks : undefined
    try {
        const { id, created } = await (kind === 'summary'
            ? maintenance.startSummary(names)
            : maintenance.startDetails(names))
        const facts = {
            id,
            createdAt: clock.epochOf(created),
            startedBy: { userId, isSchedule: false },
        }
        holder.change((run) => afterStart(run, facts, clock.now()))
    } catch (error) {
        // Who waited in vain (504) does not know whether it was taken up.
        const isUntouched =
            error instanceof SessionEndedError ||
            (error instanceof GatewayError && error.status !== 504)
        if (!isUntouched) {
            holder.change((run) => closeNotStarted(run, clock.now()))
        }
        throw error
    }
}

async function cancelJob(
    jobId: string,
    { tasks }: RunContext,
    holder: RunHolder
): Promise<void> {
    try {
        await tasks.cancel(jobId)
        holder.change((run) => ({ ...run, cancel: 'sent' }))
    } catch (error) {
        if (error instanceof Dhis2Error && error.mayPass) {
            throw error
        }
        holder.change((run) => ({ ...run, cancel: 'no' }))
        holder.refuse(error)
    }
}
