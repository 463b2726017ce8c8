import { untilVisible } from '../../../ui/page/untilVisible'
import { afterCollect } from '../end/afterCollect'
import { afterLook } from '../job/afterLook'
import type { CheckEnds } from '../end/checkEnds'
import { closeRun } from '../end/closeRun'
import { readEnds } from '../end/readEnds'
import { readFailure } from '../end/readFailure'
import { readLook } from '../job/readLook'
import { isActive, type Run } from '../run'
import type { RunContext } from '../runContext'
import { runNeed, type RunNeed } from './runNeed'
import type { RunHolder } from './runHolder'
import { startJob, cancelJob } from './jobRequests'

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
