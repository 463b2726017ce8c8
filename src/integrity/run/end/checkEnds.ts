import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { JobProgress } from '../../../dhis2/models/progress/jobProgress'
import { checkOutcome, type CheckOutcome } from '../../checkState'
import { belongsToJob, type JobMoments } from '../job/membership'
import { progressItems } from '../job/progressSign'
import type { CheckEnd } from '../run'
import type { NamesByDescription } from '../runContext'

export type CheckEnds = Readonly<Record<string, CheckEnd>>

type EpochOf = (serverTime: string | undefined) => number | undefined

/** What of a report this job has brought; older results are not its own. */
export function endsInReport(
    report: DataIntegrityReport,
    job: JobMoments,
    epochOf: EpochOf
): CheckEnds {
    const ends: Record<string, CheckEnd> = {}
    for (const [checkName, result] of Object.entries(report.results)) {
        const startedAt = epochOf(result.startTime)
        if (belongsToJob(job, startedAt)) {
            ends[checkName] = checkEnd(checkOutcome(result), startedAt)
        }
    }
    for (const { checkName, path, reason } of report.unreadable) {
        if (checkName === undefined) {
            continue
        }
        // Its start is as unreadable as the rest: it came, and it is no pass.
        ends[checkName] = {
            state: 'failed',
            message: `${path}: ${reason}`,
        }
    }
    return ends
}

function checkEnd(
    outcome: CheckOutcome,
    startedAt: number | undefined
): CheckEnd {
    switch (outcome.kind) {
        case 'passed':
            return { state: 'passed', count: 0, startedAt }
        case 'issues':
            return { state: 'issues', count: outcome.count, startedAt }
        case 'failed':
            return { state: 'failed', message: outcome.message, startedAt }
    }
}

/** What the tree of a job that is over tells of its checks. */
export interface EndsInTree {
    /** Those that failed, with the server's words. */
    readonly failed: CheckEnds
    /** When those that did not fail began. */
    readonly listed: Readonly<Record<string, number | undefined>>
}

/** Whether the tree tells of the whole job, and not of a moment before its end. */
export function isSettled(progress: JobProgress | undefined): boolean {
    const sequence = progress?.sequence ?? []
    return (
        sequence.length > 0 &&
        sequence.every(({ complete }) => complete !== false)
    )
}

/** @returns undefined when there is no tree to tell anything */
export function endsInTree(
    progress: JobProgress | undefined,
    names: NamesByDescription,
    epochOf: EpochOf
): EndsInTree | undefined {
    const items = progressItems(progress)
    if (items.length === 0) {
        return undefined
    }
    const failed: Record<string, CheckEnd> = {}
    const listed: Record<string, number | undefined> = {}
    for (const { description, status, error, startedTime } of items) {
        const name = names.get(description ?? '')
        const startedAt = epochOf(startedTime)
        if (name !== undefined && status === 'SUCCESS') {
            listed[name] = startedAt
        } else if (name !== undefined && status === 'ERROR') {
            failed[name] = { state: 'failed', message: error ?? '', startedAt }
        }
    }
    return { failed, listed }
}
