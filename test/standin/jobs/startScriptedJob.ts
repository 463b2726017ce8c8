import type { UserAccount } from '../world/userAccounts'
import type { World } from '../world/world'
import type { Job } from './job'
import { scriptOf } from './jobScripts'
import type { JobScript } from './jobScripts'
import { createOnceJob } from './newJob'
import { nextTurn } from './schedulerTurn'
import { planScriptedJob } from './scriptedPlan'

export type ScriptedJobWish = {
    by: UserAccount
    durationMs: number
    parameters?: unknown
    failsWith?: string
    /** How this one job goes, when not as its type does. */
    script?: JobScript
    /** The job says this many things more than its script has. */
    extraRows?: number
    /** Starts at once, also when its type waits for the scheduler's turn. */
    isUrgent?: boolean
}

const withExtraRows = (script: JobScript, count: number): JobScript => ({
    ...script,
    stages: [
        ...script.stages,
        ...Array.from({ length: count }, (_, index) => ({
            description: `Step ${index + 1} of ${count}`,
            share: 1,
        })),
    ],
})

export const startScriptedJob = (
    world: World,
    jobType: string,
    wish: ScriptedJobWish
): Job => {
    const script = withExtraRows(
        wish.script ?? scriptOf(jobType),
        wish.extraRows ?? 0
    )
    const nowMs = world.clock.now()
    const job = createOnceJob({
        id: world.newId(),
        jobType,
        createdAt: nowMs,
        by: wish.by,
        parameters: wish.parameters,
        plan: (startsAt, cancelledAt) =>
            planScriptedJob({ ...wish, script, startsAt, cancelledAt }),
    })
    const waits = script.waitsForTurn === true && wish.isUrgent !== true
    job.dueAt =
        (waits ? nextTurn(nowMs) : nowMs) + world.board.startLagMs(job.id)
    world.board.add(job)
    return job
}
