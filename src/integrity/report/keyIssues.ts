import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import { comparedCheck } from '../history/compare/comparedCheck'
import { gravestSeverities } from '../history/readiness'
import type { Snapshot } from '../history/snapshot'
import { openOf, type ReportCheck } from './reportChecks'

/**
 * A line of the log of key issues: what stands in the way of an upgrade, and
 * what is done about it. Action, responsible and date are empty where nobody
 * has said so.
 */
export interface KeyIssue {
    readonly check: ReportCheck
    /** Undefined: the check failed or has not run, which is an issue as well. */
    readonly count: number | undefined
    readonly acceptance: Acceptance | undefined
}

/** A check that has fewer issues than at the baseline. */
export interface ResolvedIssue {
    readonly check: ReportCheck
    readonly before: number
    readonly after: number
}

const isGrave = ({ severity }: ReportCheck) =>
    gravestSeverities.some((known) => known === severity)

/**
 * Open critical and severe issues, a line a check, with a line for each
 * acceptance of such a check behind it; and the checks of these severities that
 * failed or have not run.
 */
export function openKeyIssues(
    checks: readonly ReportCheck[],
    holding: ReadonlyMap<string, readonly Acceptance[]>
): readonly KeyIssue[] {
    return checks.filter(isGrave).flatMap((check): readonly KeyIssue[] => {
        const open = openOf(check)
        if (open === undefined) {
            return [{ check, count: undefined, acceptance: undefined }]
        }
        const accepted = check.accepted > 0 ? holding.get(check.name) : []
        return [
            ...(open > 0
                ? [{ check, count: open, acceptance: undefined }]
                : []),
            ...(accepted ?? []).map((acceptance) => ({
                check,
                count: acceptance.issues?.keys.length ?? check.found,
                acceptance,
            })),
        ]
    })
}

/**
 * Critical and severe checks that have fewer issues than before. One that
 * failed, or ran at one of the moments only, is never among them.
 */
export function resolvedKeyIssues(
    checks: readonly ReportCheck[],
    before: Snapshot,
    after: Snapshot
): readonly ResolvedIssue[] {
    return checks.filter(isGrave).flatMap((check): ResolvedIssue[] => {
        const compared = comparedCheck(before, after, check.name, () => true)
        return compared.kind !== 'notComparable' &&
            compared.after < compared.before
            ? [{ check, before: compared.before, after: compared.after }]
            : []
    })
}
