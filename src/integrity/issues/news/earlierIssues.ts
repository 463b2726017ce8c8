import {
    noIdentities,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import { comparedCheck } from '../../history/compare/comparedCheck'
import type { Snapshot } from '../../history/snapshot'
import type { IssueSet } from '../rows/issueSet'
import type { EarlierIssues } from '../rows/setNews'

/**
 * What an earlier run had of the checks of a set: undefined for those that
 * cannot be compared, because it did not run them, they failed, or it keeps
 * their number only.
 */
export function earlierIssues(
    { checks }: IssueSet,
    before: Snapshot,
    issues: ReadonlyMap<string, IdentityColumns>
): EarlierIssues {
    const counts = Object.fromEntries(
        checks.map(({ check, issues }) => [check.name, issues.length])
    )
    const after: Snapshot = {
        counts,
        checks: Object.fromEntries(
            Object.entries(counts).map(([name, kept]) => [
                name,
                { state: 'issues', kept },
            ])
        ),
    }
    return (name) =>
        comparedCheck(before, after, name, () => true).kind === 'issues'
            ? (issues.get(name) ?? noIdentities)
            : undefined
}
