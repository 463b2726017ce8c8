import type { Clock } from '../world/clock'
import { hashOf } from '../world/random'
import type { ServerTime } from '../world/serverTime'
import { nextCronTime } from './cron'
import { freesTypeAt, isAliveAt, isRunningAt } from './job'
import type { Execution, Job } from './job'
import { handOnQueue } from './jobQueue'
import { nextTurn } from './schedulerTurn'
import { freeSilent } from './silentJobs'

/** All jobs, and all executions in the order in which they started. */
export type JobBoard = ReturnType<typeof createJobBoard>

const handOverMs = 22
const cleanupAfterMs = 86_400_000

export const createJobBoard = (
    clock: Clock,
    time: ServerTime,
    /** How long the server lets a job be silent before it frees it. */
    silenceLimitMs: (jobType: string) => number
) => {
    const jobs = new Map<string, Job>()
    const executions: Execution[] = []
    const latestOfType = new Map<string, Execution>()
    let restartedAt = Number.NEGATIVE_INFINITY

    const start = (job: Job, startedAt: number) => {
        const plan = job.plan(startedAt)
        const execution: Execution = { job, startedAt, plan }
        job.dueAt = undefined
        job.previousExecution = job.execution
        job.execution = execution
        executions.push(execution)
        latestOfType.set(job.jobType, execution)
    }

    const startTime = (job: Job, dueAt: number): number => {
        const before = latestOfType.get(job.jobType)
        const freeAt = before ? freesTypeAt(before) + handOverMs : 0
        return Math.max(dueAt, freeAt)
    }

    /** Who comes later does not overtake, however fast it is picked up. */
    const inTurn = (job: Job): number | undefined => {
        const before = [...jobs.values()]
            .filter((other) => other.jobType === job.jobType)
            .map((other) => (other.dueAt ?? 0) + 1)
        return job.dueAt && Math.max(job.dueAt, ...before)
    }

    const raiseSchedules = (nowMs: number) => {
        for (const job of jobs.values()) {
            const isIdle =
                job.dueAt === undefined && !isRunningAt(job.execution, nowMs)
            if (!job.cronExpression || !job.isEnabled || !isIdle) {
                continue
            }
            const seenUntil = job.scheduleSeenUntil ?? job.createdAt
            const local = nextCronTime(
                job.cronExpression,
                time.toLocalMs(seenUntil)
            )
            const dueAt =
                local === undefined ? undefined : time.fromLocalMs(local)
            if (dueAt !== undefined && dueAt <= nowMs) {
                job.scheduleSeenUntil = dueAt
                job.dueAt = dueAt + 30
            }
        }
    }

    const nextStart = (): { job: Job; at: number } | undefined => {
        let next: { job: Job; at: number } | undefined
        for (const job of jobs.values()) {
            if (job.dueAt !== undefined && job.isEnabled) {
                const at = startTime(job, job.dueAt)
                const isEarlier =
                    !next ||
                    at < next.at ||
                    (at === next.at && job.dueAt < (next.job.dueAt ?? at))
                if (isEarlier) {
                    next = { job, at }
                }
            }
        }
        return next
    }

    const forgetFinished = (nowMs: number) => {
        for (const job of jobs.values()) {
            const ended = job.execution?.plan.endsAt
            const isOnce = !job.cronExpression && !job.delaySeconds
            const isOver = ended !== undefined && ended < nowMs - cleanupAfterMs
            if (isOnce && isOver && !isRunningAt(job.execution, nowMs)) {
                jobs.delete(job.id)
            }
        }
    }

    const handOnQueues = (nowMs: number) => {
        for (const job of jobs.values()) {
            if (job.execution && job.execution.plan.endsAt < nowMs) {
                handOnQueue(jobs.values(), job)
            }
        }
    }

    /** Brings the board up to now: starts what is due and can start. */
    const advance = () => {
        const nowMs = clock.now()
        freeSilent(executions, nowMs, silenceLimitMs)
        for (let step = 0; step < 1000; step += 1) {
            handOnQueues(nowMs)
            raiseSchedules(nowMs)
            const next = nextStart()
            if (!next || next.at > nowMs) {
                break
            }
            start(next.job, next.at)
        }
        for (const { job, plan } of executions) {
            if (job.isHandStarted && job.dueAt === undefined) {
                job.isHandStarted = plan.endsAt > nowMs
            }
        }
        forgetFinished(nowMs)
    }

    const cancel = (job: Job) => {
        const nowMs = clock.now()
        const execution = job.execution
        if (isAliveAt(execution, nowMs) && !execution.cancelAskedAt) {
            execution.cancelAskedAt = nowMs
            const seenAt = nextTurn(nowMs) + 31
            execution.plan = job.plan(execution.startedAt, seenAt)
            job.lastUpdatedAt = nowMs
        } else if (job.dueAt !== undefined) {
            job.dueAt = undefined
            job.isHandStarted = false
            job.stoppedAt = nowMs
            job.isEnabled = job.cronExpression !== undefined
            job.lastUpdatedAt = nowMs
        }
    }

    const executeNow = (job: Job, dueAt: number): boolean => {
        const nowMs = clock.now()
        const isOnceAndOver = !job.cronExpression && job.execution !== undefined
        if (!job.isEnabled || isRunningAt(job.execution, nowMs)) {
            return false
        }
        if (isOnceAndOver || job.dueAt !== undefined) {
            return !isOnceAndOver
        }
        job.dueAt = dueAt
        job.isHandStarted = job.cronExpression !== undefined
        job.lastUpdatedAt = nowMs
        return true
    }

    const revert = (job: Job, quietMs: number): boolean => {
        const execution = job.execution
        if (execution?.cutOffAt === undefined || execution.revertedAt) {
            return false
        }
        if (clock.now() <= execution.cutOffAt + quietMs) {
            return false
        }
        execution.revertedAt = clock.now()
        job.lastUpdatedAt = clock.now()
        job.isEnabled = job.cronExpression !== undefined
        return true
    }

    const restart = () => {
        restartedAt = clock.now()
        for (const execution of executions) {
            if (isAliveAt(execution, restartedAt)) {
                execution.cutOffAt = restartedAt
            }
        }
    }

    return {
        advance,
        cancel,
        executeNow,
        revert,
        restart,
        restartedAt: () => restartedAt,
        add: (job: Job) => {
            job.dueAt = inTurn(job)
            jobs.set(job.id, job)
        },
        /** A job of the past that is over before the world begins. */
        addFinished: (job: Job, startedAt: number) => {
            jobs.set(job.id, job)
            start(job, startedAt)
        },
        remove: (job: Job) => jobs.delete(job.id),
        find: (id: string) => jobs.get(id),
        all: () => [...jobs.values()],
        executions: (): readonly Execution[] => executions,
        aliveOfType: (jobType: string): Execution | undefined => {
            const latest = latestOfType.get(jobType)
            return isAliveAt(latest, clock.now()) ? latest : undefined
        },
        /** How long the scheduler takes to pick up a new job. */
        startLagMs: (id: string) => 24 + (hashOf(id) % 90),
    }
}
