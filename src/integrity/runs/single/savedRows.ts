import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import type { SavedCheck, SavedRun } from '../../../dhis2/store/savedRun'

/** One check of a saved run. */
export interface SavedRow {
    readonly name: string
    readonly check: SavedCheck
    /** Undefined where it has none, which is not 0. */
    readonly count: number | undefined
}

const isFailed = ({ check }: SavedRow) => check.state === 'failed'

/** The checks of a run: failed ones, then those with issues by severity. */
export const savedRows = ({
    checks,
    counts,
}: Pick<SavedRun, 'checks' | 'counts'>): readonly SavedRow[] =>
    Object.entries(checks)
        .map(([name, check]) => ({ name, check, count: counts[name] }))
        .sort(
            (left, right) =>
                Number(isFailed(right)) - Number(isFailed(left)) ||
                Number((right.count ?? 0) > 0) -
                    Number((left.count ?? 0) > 0) ||
                severityWeight(right.check.severity) -
                    severityWeight(left.check.severity) ||
                (right.count ?? 0) - (left.count ?? 0)
        )
