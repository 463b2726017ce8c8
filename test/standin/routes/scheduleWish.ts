import { integrityPlanner } from '../jobs/startIntegrityJob'
import type { Job } from '../jobs/job'
import { scriptOf } from '../jobs/jobScripts'
import { planScriptedJob } from '../jobs/scriptedPlan'
import type { UserAccount } from '../world/userAccounts'
import type { World } from '../world/world'

export const jobClass = 'org.hisp.dhis.scheduling.JobConfiguration'

/** What a client asks a schedule to be. */
export type ScheduleWish = {
    name: string
    jobType: string
    cronExpression?: string
    isEnabled: boolean
    parameters?: Record<string, unknown>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

export const readWish = (body: string): ScheduleWish | undefined => {
    try {
        const value: unknown = JSON.parse(body)
        if (!isRecord(value)) {
            return undefined
        }
        const { name, jobType, cronExpression, enabled, jobParameters } = value
        return {
            name: String(name ?? ''),
            jobType: String(jobType ?? ''),
            cronExpression:
                typeof cronExpression === 'string' ? cronExpression : undefined,
            isEnabled: enabled !== false,
            parameters: isRecord(jobParameters) ? jobParameters : undefined,
        }
    } catch {
        return undefined
    }
}

const plannerOf = (world: World, wish: ScheduleWish): Job['plan'] => {
    const { jobType, parameters } = wish
    if (!jobType.startsWith('DATA_INTEGRITY')) {
        return (startsAt, cancelledAt) =>
            planScriptedJob({
                script: scriptOf(jobType),
                startsAt,
                durationMs: 30_000,
                parameters,
                cancelledAt,
            })
    }
    const listed = parameters?.checks
    const checks = Array.isArray(listed) ? listed.map(String) : []
    // From 2.42 on all but DETAILS counts; 2.41 lists for a report, too.
    const counting =
        world.version === '2.41'
            ? ['SUMMARY']
            : ['SUMMARY', 'REPORT', undefined]
    const isSummary =
        jobType === 'DATA_INTEGRITY' &&
        counting.includes(parameters?.type as string | undefined)
    const kind = isSummary ? 'summary' : 'details'
    return integrityPlanner(world, kind, checks, parameters)
}

export const createSchedule = (
    world: World,
    wish: ScheduleWish,
    id: string,
    user: UserAccount
): Job => {
    const nowMs = world.clock.now()
    return {
        ...wish,
        id,
        createdAt: nowMs,
        lastUpdatedAt: nowMs,
        createdBy: user,
        isConfigurable: true,
        plan: plannerOf(world, wish),
    }
}

export const changedJob = (
    world: World,
    job: Job,
    wish: ScheduleWish
): Partial<Job> => ({
    ...wish,
    jobType: job.jobType,
    lastUpdatedAt: world.clock.now(),
    scheduleSeenUntil: world.clock.now(),
    plan: plannerOf(world, wish),
})
