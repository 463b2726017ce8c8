import type { CheckFact } from '../catalogue/checkFact'
import { checkDurationMs, inRunningOrder } from '../catalogue/checkDurations'
import type { Findings } from '../findings/issue'
import type { ServerVersion } from '../http/serverVersion'
import { failureMessage } from './checkFailure'
import type { CheckResult, JobPlan, PlannedItem } from './jobPlan'
import { errorRow, firstRow, infoRow } from './notificationRow'

export type IntegrityKind = 'summary' | 'details'

export type IntegrityPlanInput = {
    version: ServerVersion
    kind: IntegrityKind
    checks: readonly CheckFact[]
    startsAt: number
    parameters: unknown
    findingsOf: (check: CheckFact) => Findings
    /** Whether the check's own SQL is broken. */
    fails: (check: CheckFact) => boolean
    /** The exception that ends the job although every check went well. */
    failsWith?: string
    /** When the server notices that somebody cancelled the job. */
    cancelledAt?: number
}

const failingDurationMs = 68
const victimDurationMs = 8
const rolledBack =
    'Transaction silently rolled back because it has been marked as rollback-only'

type RunCheck = { item: PlannedItem; result: CheckResult }

/** One after the other; a broken transaction takes the later ones down. */
const runChecks = (input: IntegrityPlanInput, startsAt: number): RunCheck[] => {
    const runs: RunCheck[] = []
    let nowMs = startsAt
    let isBroken = false
    for (const check of inRunningOrder(input.checks)) {
        if (input.cancelledAt !== undefined && nowMs >= input.cancelledAt) {
            break
        }
        const isCulprit = input.fails(check)
        const failure =
            isBroken || isCulprit
                ? failureMessage(input.version, input.kind, isBroken)
                : undefined
        const workMs = isBroken
            ? victimDurationMs
            : isCulprit
              ? failingDurationMs
              : checkDurationMs(check)
        const endsAt = nowMs + workMs
        const findings = input.findingsOf(check)
        runs.push({
            item: {
                description: check.description,
                startsAt: nowMs,
                endsAt,
                error: failure,
            },
            result: {
                check,
                startsAt: nowMs,
                endsAt,
                error: failure,
                findings,
            },
        })
        isBroken ||= isCulprit
        nowMs = endsAt
    }
    return runs
}

const countText = (runs: readonly RunCheck[]): string => {
    const failed = runs.filter((run) => run.item.error !== undefined).length
    return `${runs.length - failed} successful and ${failed} failed items`
}

export const planIntegrityJob = (input: IntegrityPlanInput): JobPlan => {
    const { startsAt, cancelledAt, checks } = input
    const beginsAt = startsAt + 21
    const runs = runChecks(input, beginsAt + 1)
    const worksUntil = runs[runs.length - 1]?.item.endsAt ?? beginsAt + 1
    const isCut = runs.length < checks.length
    const failures = runs.filter((run) => run.item.error !== undefined)
    const exception =
        failures.length > 0 ? rolledBack : isCut ? undefined : input.failsWith
    const skipped = `skipped stage, failing item caused abort. ${countText(runs)}`
    const rows = [
        firstRow(beginsAt, '', input.parameters),
        ...failures.map(({ item }) => errorRow(item.endsAt, item.error ?? '')),
        ...(isCut ? [errorRow(worksUntil, skipped)] : []),
        infoRow(worksUntil + 1, '', true),
        ...(exception === undefined
            ? []
            : [errorRow(worksUntil + 3, `Process failed: ${exception}`, true)]),
    ]
    const stage = {
        description: `Data Integrity ${input.kind} checks`,
        startsAt: beginsAt,
        endsAt: worksUntil,
        totalItems: checks.length,
        onFailure: 'SKIP_ITEM',
        items: runs.map((run) => run.item),
        ...(isCut ? { abortedWith: skipped } : { summary: countText(runs) }),
    }
    const process = {
        description: 'Data integrity check',
        startsAt: beginsAt,
        endsAt: worksUntil + 1,
        stages: [stage],
        ...(isCut ? { cancelledAt } : {}),
    }
    const afterwards = {
        startsAt: worksUntil + 1,
        endsAt: worksUntil + 1,
        stages: [],
    }
    return {
        kind: input.kind,
        rows,
        processes: isCut ? [process, afterwards] : [process],
        results: runs.map((run) => run.result),
        losesResults: exception !== undefined && failures.length === 0,
        endsAt: worksUntil + (exception === undefined ? 2 : 4),
        outcome:
            cancelledAt !== undefined
                ? 'STOPPED'
                : exception === undefined
                  ? 'COMPLETED'
                  : 'FAILED',
    }
}
