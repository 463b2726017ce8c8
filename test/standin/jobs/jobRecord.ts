import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'
import type { ServerTime } from '../world/serverTime'
import { userReference } from '../world/userAccounts'
import type { UserAccount } from '../world/userAccounts'
import { nextCronTime } from './cron'
import { isRunningAt, isSchedule } from './job'
import type { Execution, Job } from './job'
import { lastSignOf } from './progressTree'
import { runtimeText } from './runtimeText'
import { nextTurn } from './schedulerTurn'
import { skippedRecord, turnRecord } from './unstartedRecord'

const maxDelayMs = 4 * 3_600_000

export const jobStatusAt = (job: Job, nowMs: number): string => {
    if (isRunningAt(job.execution, nowMs)) {
        return 'RUNNING'
    }
    if (job.dueAt !== undefined) {
        return 'SCHEDULED'
    }
    if (isSchedule(job)) {
        return job.isEnabled ? 'SCHEDULED' : 'DISABLED'
    }
    if (job.stoppedAt !== undefined) {
        return nowMs < nextTurn(job.stoppedAt) ? 'SCHEDULED' : 'DISABLED'
    }
    return job.execution ? 'DISABLED' : 'NOT_STARTED'
}

const finishedExecution = (job: Job, nowMs: number): Execution | undefined =>
    isRunningAt(job.execution, nowMs) ? job.previousExecution : job.execution

/** Written with a sample of the tree, when the job had something to say. */
const lastAliveOf = (
    execution: Execution | undefined,
    nowMs: number
): number | undefined =>
    isRunningAt(execution, nowMs)
        ? lastSignOf(execution, Math.min(nowMs, execution.cutOffAt ?? nowMs))
        : undefined

const outcomeOf = (job: Job, finished: Execution | undefined): string => {
    if (finished?.revertedAt !== undefined) {
        return 'FAILED'
    }
    const notStarted = job.stoppedAt === undefined ? 'NOT_STARTED' : 'STOPPED'
    return finished?.plan.outcome ?? notStarted
}

const schedulingTypeOf = (job: Job): string => {
    if (job.isHandStarted || !isSchedule(job)) {
        return 'ONCE_ASAP'
    }
    return job.delaySeconds === undefined ? 'CRON' : 'FIXED_DELAY'
}

export const nextExecutionOf = (
    job: Job,
    time: ServerTime,
    nowMs: number
): number | undefined => {
    if (!isSchedule(job) || job.isHandStarted) {
        const started = job.execution?.startedAt
        const isWaiting = job.dueAt !== undefined
        return started !== undefined && !isWaiting
            ? started + 1000
            : isWaiting
              ? nowMs + 1500
              : undefined
    }
    if (job.cronExpression === undefined) {
        return job.delaySeconds === undefined ? undefined : nextTurn(nowMs)
    }
    const local = nextCronTime(job.cronExpression, time.toLocalMs(nowMs))
    return local === undefined ? undefined : time.fromLocalMs(local)
}

const errorCodesOf = (execution: Execution): string =>
    [...new Set(execution.plan.errors?.map((error) => error.code))].join(' ')

/** Newer versions wipe the codes of the last run when they start a job. */
const errorCodesIn = (
    { version, nowMs }: JobRecordContext,
    job: Job,
    finished: Execution | undefined
): string | undefined =>
    version !== '2.41' && isRunningAt(job.execution, nowMs)
        ? ''
        : finished && errorCodesOf(finished)

export type JobRecordContext = {
    version: ServerVersion
    time: ServerTime
    nowMs: number
    origin: string
    user: UserAccount
}

/** A job configuration as the server shows it to a user. */
export const jobRecord = (
    job: Job,
    context: JobRecordContext
): Record<string, unknown> => {
    const { version, time, nowMs, origin, user } = context
    const finished = finishedExecution(job, nowMs)
    const finishedAt = finished?.revertedAt ?? finished?.plan.endsAt
    const isOnce = !isSchedule(job)
    const isByHand = isOnce || job.isHandStarted === true
    const hasFavorites = !isSince(version, '2.44')
    const next = nextExecutionOf(job, time, nowMs)
    const isAdmin = user.authorities.includes('ALL')
    const formatted = (epochMs: number | undefined) =>
        epochMs === undefined ? undefined : time.format(epochMs)

    const nextTimes = { nextExecutionTime: formatted(next) }
    const configurable = { configurable: job.isConfigurable }
    const isCronNow = job.cronExpression !== undefined && !job.isHandStarted
    const delayed = {
        maxDelayedExecutionTime:
            isCronNow && next !== undefined
                ? formatted(next + maxDelayMs)
                : undefined,
    }
    const rest = {
        lastRuntimeExecution:
            finished && finishedAt !== undefined
                ? runtimeText(finishedAt - finished.startedAt)
                : undefined,
        leaderOnlyJob: true,
        userUid: isByHand ? job.executedBy?.id : undefined,
    }
    return {
        name: job.name,
        created: time.format(job.createdAt),
        lastUpdated: time.format(
            Math.max(
                job.lastUpdatedAt,
                job.execution?.startedAt ?? 0,
                finishedAt ?? 0
            )
        ),
        translations: [],
        ...(hasFavorites ? { favorites: [] } : {}),
        lastUpdatedBy: job.createdBy && userReference(job.createdBy),
        sharing: { users: {}, userGroups: {} },
        jobType: job.jobType,
        schedulingType: schedulingTypeOf(job),
        cronExpression: job.cronExpression,
        delay: job.delaySeconds,
        jobParameters: job.parameters,
        enabled: isOnce && finished !== undefined ? false : job.isEnabled,
        jobStatus: jobStatusAt(job, nowMs),
        lastExecutedStatus: outcomeOf(job, finished),
        lastExecuted: formatted(job.execution?.startedAt),
        lastFinished: formatted(finishedAt),
        lastAlive: formatted(lastAliveOf(job.execution, nowMs)),
        executedBy: isByHand ? job.executedBy?.id : undefined,
        queueName: job.queueName,
        queuePosition: job.queuePosition,
        errorCodes: errorCodesIn(context, job, finished),
        ...(version === '2.41'
            ? { ...delayed, ...rest, ...nextTimes, ...configurable }
            : { ...configurable, ...nextTimes, ...delayed, ...rest }),
        ...turnRecord(job, nowMs, (epochMs) => time.format(epochMs)),
        ...skippedRecord(job, (epochMs) => time.format(epochMs)),
        displayName: job.name,
        access: {
            manage: isAdmin,
            write: isAdmin,
            read: true,
            update: isAdmin,
            delete: isAdmin,
        },
        ...(hasFavorites ? { favorite: false } : {}),
        href: `${origin}/api/jobConfigurations/${job.id}`,
        id: job.id,
        attributeValues: [],
    }
}
