import type { CheckFact } from '../catalogue/checkFact'
import type { Findings } from '../findings/issue'
import type { IntegrityKind } from './integrityPlan'
import type { NotificationRow } from './notificationRow'

export type PlannedItem = {
    description?: string
    startsAt: number
    endsAt: number
    error?: string
    summary?: string
}

export type PlannedStage = {
    description: string
    startsAt: number
    endsAt: number
    totalItems: number
    onFailure: string
    items: readonly PlannedItem[]
    summary?: string
    /** Set when the stage was cut short. */
    abortedWith?: string
    /** Set when an item failed and took the stage with it. */
    failedWith?: string
}

export type PlannedProcess = {
    description?: string
    startsAt: number
    endsAt: number
    stages: readonly PlannedStage[]
    summary?: string
    /** The process itself failed, not only some of its items. */
    failedWith?: string
    cancelledAt?: number
}

/** What became of one check in one job. */
export type CheckResult = {
    check: CheckFact
    startsAt: number
    endsAt: number
    error?: string
    findings: Findings
}

export type JobError = {
    id: string
    code: string
    type: string
    args: readonly string[]
    message: string
}

export type JobOutcome = 'COMPLETED' | 'FAILED' | 'STOPPED'

/** Everything that will happen in one execution, laid out in advance. */
export type JobPlan = {
    /** Into which cache the results go. */
    kind?: IntegrityKind
    rows: readonly NotificationRow[]
    processes: readonly PlannedProcess[]
    results: readonly CheckResult[]
    /** The job ended before its results were put into the cache. */
    losesResults?: boolean
    endsAt: number
    outcome: JobOutcome
    errors?: readonly JobError[]
    /** What `taskSummaries` gives once the job is over. */
    summary?: unknown
}
