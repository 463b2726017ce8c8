import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import { knownOutcome, type CheckView } from '../../checkView'
import type { ExportedCheck } from './exportDocument'

interface CheckAtHand {
    readonly view: CheckView
    readonly title: string
    /** Rows of its list, readable or not; undefined where there is no list. */
    readonly listed: number | undefined
    readonly accepted: number
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** As the file has it. */
    readonly result: DataIntegrityResult | undefined
}

/** A check with all that a file says of it. */
export function exportedCheck({
    view,
    title,
    listed,
    accepted,
    epochOf,
    result,
}: CheckAtHand): ExportedCheck {
    const outcome = knownOutcome(view)
    const startedAt = epochOf(view.result?.startTime)
    return {
        check: view.check,
        title,
        state: outcome?.kind ?? stateWithoutOutcome(view, listed),
        error: outcome?.kind === 'failed' ? outcome.message : undefined,
        count:
            outcome?.kind === 'issues'
                ? outcome.count
                : outcome?.kind === 'passed'
                  ? 0
                  : outcome === undefined
                    ? listed
                    : undefined,
        listed,
        accepted,
        percentage: view.result?.percentage,
        durationMs:
            startedAt === undefined || view.finishedAt === undefined
                ? undefined
                : Math.max(0, view.finishedAt - startedAt),
        finishedAt: view.finishedAt,
        isForgotten: view.state.kind === 'expired',
        result,
    }
}

function stateWithoutOutcome(
    { state }: CheckView,
    listed: number | undefined
): ExportedCheck['state'] {
    if (listed !== undefined) {
        return listed > 0 ? 'issues' : 'unknown'
    }
    return state.kind === 'didNotRun' || state.kind === 'notRun'
        ? state.kind
        : 'unknown'
}

/** When the oldest and the newest of the results came. */
export function runSpan(checks: readonly ExportedCheck[]): {
    readonly ranFrom: number | undefined
    readonly ranUntil: number | undefined
} {
    const moments = checks
        .flatMap(({ finishedAt }) => finishedAt ?? [])
        .sort((left, right) => left - right)
    return { ranFrom: moments[0], ranUntil: moments.at(-1) }
}

/** All issues there are, as far as anybody knows. */
export const issuesOfChecks = (checks: readonly ExportedCheck[]): number =>
    checks.reduce((sum, { count = 0 }) => sum + count, 0)
