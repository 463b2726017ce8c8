import type { UserAccount } from '../world/userAccounts'
import type { JobPlan } from './jobPlan'

/** One run of a job, with what happened to it from outside. */
export type Execution = {
    job: Job
    startedAt: number
    plan: JobPlan
    /** Somebody asked to stop it. */
    cancelAskedAt?: number
    /** The server went down in the middle of it. */
    cutOffAt?: number
    /** Somebody, or the server itself, freed the cut-off job. */
    revertedAt?: number
    /** The next job of its queue has been told. */
    isHandedOn?: boolean
}

export type Job = {
    id: string
    name: string
    jobType: string
    createdAt: number
    lastUpdatedAt: number
    createdBy?: UserAccount
    /** Who pressed the button; schedules have nobody. */
    executedBy?: UserAccount
    parameters?: unknown
    cronExpression?: string
    queueName?: string
    /** From 0; the first one's cron expression starts the whole queue. */
    queuePosition?: number
    /** An earlier job of the queue failed, so this one was passed over. */
    skippedAt?: number
    delaySeconds?: number
    isEnabled: boolean
    isConfigurable: boolean
    /** Waits for its turn since (and not before) this moment. */
    dueAt?: number
    /** Cancelled before it had started. */
    stoppedAt?: number
    /** The schedule has been looked at up to this moment. */
    scheduleSeenUntil?: number
    execution?: Execution
    previousExecution?: Execution
    /** A schedule that somebody started by hand and that has not ended. */
    isHandStarted?: boolean
    /** Lays out an execution that starts at this moment. */
    plan: (startsAt: number, cancelledAt?: number) => JobPlan
}

/** When the execution lets the next job of its type start. */
export const freesTypeAt = (execution: Execution): number =>
    execution.cutOffAt === undefined
        ? execution.plan.endsAt
        : (execution.revertedAt ?? Number.POSITIVE_INFINITY)

export const isRunningAt = (
    execution: Execution | undefined,
    nowMs: number
): execution is Execution =>
    execution !== undefined && freesTypeAt(execution) > nowMs

/** Really at work, unlike a job that only the database believes to run. */
export const isAliveAt = (
    execution: Execution | undefined,
    nowMs: number
): execution is Execution =>
    isRunningAt(execution, nowMs) && execution.cutOffAt === undefined

export const isSchedule = (job: Job): boolean =>
    job.cronExpression !== undefined ||
    job.delaySeconds !== undefined ||
    job.queueName !== undefined
