import { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import type { Unreadable } from '../dhis2/reading/unreadable'

/**
 * What a run of a check has brought.
 *
 * `failed` with reason `unreadable` is an answer of unknown shape: it may hide
 * any number of issues, so it is never "passed".
 */
export type CheckOutcome =
    | { readonly kind: 'passed' }
    | { readonly kind: 'issues'; readonly count: number }
    | {
          readonly kind: 'failed'
          readonly reason: 'server' | 'unreadable'
          /**
           * The server's exception, or the place that could not be read; empty
           * where the server gives no reason.
           */
          readonly message: string
      }

/** Every state that a check can be in; there are no others. */
export type CheckState =
    | { readonly kind: 'notRun' }
    /** The results have not come, or are not for this user. */
    | { readonly kind: 'unknown' }
    | { readonly kind: 'queued' }
    | { readonly kind: 'running' }
    | CheckOutcome
    | { readonly kind: 'didNotRun' }
    /** The server has forgotten it; `asOf` is when it ran, where that is known. */
    | {
          readonly kind: 'expired'
          readonly last: CheckOutcome
          readonly asOf: number | undefined
      }

export type CheckStateKind = CheckState['kind']

/** DHIS2 keeps a result for one hour after the check has finished. */
export const resultLifetimeMs = 60 * 60 * 1000

/**
 * What counts as passed: a result without an error that says, in so many
 * words, that there is no issue. A count of -1, an error, an unreadable issue
 * or a result that says neither count nor issues is not "passed".
 */
export function checkOutcome(result: DataIntegrityResult): CheckOutcome {
    if (result.error !== undefined) {
        return { kind: 'failed', reason: 'server', message: result.error }
    }
    const count = issueCount(result)
    if (count === undefined) {
        return {
            kind: 'failed',
            reason: 'unreadable',
            message: '',
        }
    }
    if (count < 0) {
        return { kind: 'failed', reason: 'server', message: '' }
    }
    return count === 0 ? { kind: 'passed' } : { kind: 'issues', count }
}

/** Number of issues: where a count and a list differ, the later one speaks. */
function issueCount(result: DataIntegrityResult): number | undefined {
    const listed = DataIntegrityResult.listedIssues(result)
    const isListBehind = listed === undefined || result.isListNewer === false
    return isListBehind ? (result.count ?? listed) : listed
}

/**
 * Rows listed more (or, below zero, fewer) than were counted; 0 where the two
 * agree or one of them is missing.
 */
export function listedBeyondCount(result: DataIntegrityResult): number {
    const listed = DataIntegrityResult.listedIssues(result)
    const counted = DataIntegrityResult.countedIssues(result)
    return listed === undefined || counted === undefined ? 0 : listed - counted
}

/** All that is known of one check at one moment. */
export interface CheckEvidence {
    readonly result?: DataIntegrityResult | undefined
    /** No results could be read at all, so none says nothing. */
    readonly areResultsMissing?: boolean | undefined
    /** The result came but could not be read. */
    readonly unreadable?: Unreadable | undefined
    /** When the result's run ended, milliseconds since 1970. */
    readonly finishedAt?: number | undefined
    /** What a run that goes on now does with it. */
    readonly activity?: 'queued' | 'running' | undefined
    /** When a run that was to do it ended without it, milliseconds since 1970. */
    readonly didNotRunUntil?: number | undefined
}

/** @param now the server's clock, milliseconds since 1970 */
export function checkState(evidence: CheckEvidence, now: number): CheckState {
    if (evidence.activity !== undefined) {
        return { kind: evidence.activity }
    }
    if (isWithoutRun(evidence)) {
        return { kind: 'didNotRun' }
    }
    const outcome = outcomeOf(evidence)
    if (outcome === undefined) {
        return { kind: evidence.areResultsMissing ? 'unknown' : 'notRun' }
    }
    return evidence.result?.isForgotten === true ||
        isForgotten(evidence.finishedAt, now)
        ? { kind: 'expired', last: outcome, asOf: evidence.finishedAt }
        : outcome
}

/** A result that is newer than the run shows that it has run since. */
function isWithoutRun({ didNotRunUntil, finishedAt }: CheckEvidence): boolean {
    return (
        didNotRunUntil !== undefined &&
        (finishedAt === undefined || finishedAt <= didNotRunUntil)
    )
}

/** What the last run has brought; undefined when there is no result. */
export function outcomeOf({
    result,
    unreadable,
}: Pick<CheckEvidence, 'result' | 'unreadable'>): CheckOutcome | undefined {
    if (unreadable !== undefined) {
        return {
            kind: 'failed',
            reason: 'unreadable',
            message: `${unreadable.path}: ${unreadable.reason}`,
        }
    }
    return result && checkOutcome(result)
}

/** Whether the check's result is what its state tells of, not an older one. */
export function isOfResult({ kind }: CheckState): boolean {
    return kind !== 'queued' && kind !== 'running' && kind !== 'didNotRun'
}

/** Whether the server no longer has a result that ended at this moment. */
export function isForgotten(
    finishedAt: number | undefined,
    now: number
): boolean {
    return finishedAt !== undefined && now >= finishedAt + resultLifetimeMs
}
