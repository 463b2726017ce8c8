import { noIdentities } from '../../../dhis2/store/identityColumns'
import { comparedCheck } from '../../history/compare/comparedCheck'
import type { Snapshot } from '../../history/snapshot'
import type { Baseline } from '../../history/baseline/baselineRun'
import type { IssueSet } from '../rows/issueSet'
import type { EarlierIssues } from '../rows/setNews'

/**
 * What an earlier run had of the checks of a set: undefined for those that
 * cannot be compared, because it did not run them, they failed, or it keeps
 * their number only.
 */
export function earlierIssues(
    { checks }: IssueSet,
    { run, issues: kept }: Pick<Baseline, 'run' | 'issues'>
): EarlierIssues {
    const counts = Object.fromEntries(
        checks.map(({ check, issues }) => [check.name, issues.length])
    )
    const after: Snapshot = {
        counts,
        checks: Object.fromEntries(
            Object.entries(counts).map(([name, count]) => [
                name,
                { state: 'issues', kept: count },
            ])
        ),
    }
    return (name) =>
        comparedCheck(run, after, name, () => true).kind === 'issues'
            ? (kept.get(name) ?? noIdentities)
            : undefined
}
