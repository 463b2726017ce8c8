import type { DataIntegrityCheck } from '../dhis2/models/dataIntegrityCheck'
import type {
    DataIntegrityReport,
    UnreadableResult,
} from '../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import {
    checkState,
    outcomeOf,
    type CheckOutcome,
    type CheckState,
} from './checkState'
import type { RunActivity } from './runActivity'

/** One check with all that is known of it: a row of the catalogue. */
export interface CheckView {
    readonly check: DataIntegrityCheck
    readonly state: CheckState
    readonly result: DataIntegrityResult | undefined
    /** Milliseconds since 1970. */
    readonly finishedAt: number | undefined
    /** The server has a list of its issues, but nobody has counted them. */
    readonly isListedOnly?: boolean | undefined
    /** How many of its issues are accepted; missing: none, or not asked for. */
    readonly accepted?: number | undefined
}

/**
 * What a check is known to have brought, also where the server has forgotten
 * it. One that is run again keeps what it had until it has ended.
 */
export function knownOutcome({
    state,
    result,
}: CheckView): CheckOutcome | undefined {
    switch (state.kind) {
        case 'passed':
        case 'issues':
        case 'failed':
            return state
        case 'expired':
            return state.last
        case 'queued':
        case 'running':
            return outcomeOf({ result })
        case 'didNotRun':
        case 'notRun':
        case 'unknown':
            return undefined
    }
}

/**
 * What a check has found, without what is accepted of it. One all of whose
 * issues are accepted still has issues, 0 of them open.
 */
export function openOutcome(view: CheckView): CheckOutcome | undefined {
    const outcome = knownOutcome(view)
    return outcome?.kind === 'issues'
        ? {
              ...outcome,
              count: Math.max(0, outcome.count - (view.accepted ?? 0)),
          }
        : outcome
}

interface CheckViewSources {
    readonly checks: readonly DataIntegrityCheck[]
    readonly report: DataIntegrityReport | undefined
    /** Names of the checks whose issues the server has listed. */
    readonly listed?: ReadonlySet<string> | undefined
    /** What else may tell of a check has not answered yet. */
    readonly isMoreToCome?: boolean | undefined
    readonly activity: RunActivity
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    readonly now: number
}

/** The title people know a check by. */
export function checkTitle(check: DataIntegrityCheck): string {
    return check.displayName || check.name
}

/**
 * A view of each check, in the server's order. A result whose check is no
 * longer defined (removed from the server since) is kept, behind the others.
 */
export function checkViews({
    checks,
    report,
    listed,
    isMoreToCome = false,
    activity,
    epochOf,
    now,
}: CheckViewSources): readonly CheckView[] {
    const unreadable = unreadableByCheckName(report?.unreadable ?? [])
    const defined = new Set(checks.map(({ name }) => name))
    const removed = Object.values(report?.results ?? {}).filter(
        ({ name, isForgotten }) => !defined.has(name) && !isForgotten
    )
    return [...checks, ...removed].map((check) => {
        const result = report?.results[check.name]
        const finishedAt = epochOf(result?.finishedTime)
        const isUncounted = result === undefined && listed?.has(check.name)
        const state = checkState(
            {
                result,
                areResultsMissing:
                    report === undefined || isUncounted || isMoreToCome,
                finishedAt,
                unreadable: unreadable.get(check.name),
                activity: activity.checks.get(check.name),
                didNotRunUntil: activity.didNotRun.get(check.name),
            },
            now
        )
        const isListedOnly = isUncounted === true && state.kind === 'unknown'
        return { check, state, result, finishedAt, isListedOnly }
    })
}

/** Results of unknown shape that belong to none of the checks. */
export function unplacedResults(
    checks: readonly DataIntegrityCheck[],
    report: DataIntegrityReport | undefined
): readonly UnreadableResult[] {
    const defined = new Set(checks.map(({ name }) => name))
    return (report?.unreadable ?? []).filter(
        ({ checkName }) => checkName === undefined || !defined.has(checkName)
    )
}

function unreadableByCheckName(
    values: readonly UnreadableResult[]
): ReadonlyMap<string | undefined, UnreadableResult> {
    return new Map(values.map((value) => [value.checkName, value]))
}
