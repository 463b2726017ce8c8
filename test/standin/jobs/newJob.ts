import type { UserAccount } from '../world/userAccounts'
import type { Job } from './job'

export type NewJob = {
    id: string
    jobType: string
    createdAt: number
    by: UserAccount
    parameters?: unknown
    plan: Job['plan']
}

/** A job somebody wants to run once, as soon as possible. */
export const createOnceJob = (wanted: NewJob): Job => ({
    id: wanted.id,
    name: `${wanted.jobType} (${wanted.createdAt})`,
    jobType: wanted.jobType,
    createdAt: wanted.createdAt,
    lastUpdatedAt: wanted.createdAt,
    createdBy: wanted.by,
    executedBy: wanted.by,
    parameters: wanted.parameters,
    isEnabled: true,
    isConfigurable: !/_IMPORT(_JOB)?$/.test(wanted.jobType),
    plan: wanted.plan,
})
