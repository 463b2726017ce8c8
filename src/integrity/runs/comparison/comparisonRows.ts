import {
    comparedCheck,
    comparedNames,
    type NotComparable,
} from '../../history/compare/comparedCheck'
import {
    issueChanges,
    noChanges,
    type ChangeCounts,
} from '../../history/compare/compareIssues'
import type { Snapshot } from '../../history/snapshot'

/** A check of which both runs know the issues. */
export interface ComparedRow {
    readonly name: string
    /** As it was saved. */
    readonly title: string | undefined
    readonly severity: string | undefined
    readonly before: number
    readonly after: number
    /** Undefined until its issues have been compared. */
    readonly changes: ChangeCounts | undefined
}

/** Why a check is not among those that are compared. */
export type Reason = NotComparable | 'countedOnly'

export interface NotComparedRow {
    readonly name: string
    readonly title: string | undefined
    readonly reason: Reason
    /** Numbers, where both runs have one. */
    readonly counts?: { readonly before: number; readonly after: number }
}

export interface Comparison {
    readonly rows: readonly ComparedRow[]
    readonly notCompared: readonly NotComparedRow[]
    /** Checks without issues in both runs, which have no row. */
    readonly withoutIssues: number
}

/** What is compared, and what the server still defines. */
export interface ComparedRuns {
    readonly before: Snapshot
    readonly after: Snapshot
    readonly isDefined: (name: string) => boolean
}

/** Names of the checks whose issues must be read to compare the runs. */
export const namesToRead = ({
    before,
    after,
    isDefined,
}: ComparedRuns): readonly string[] =>
    comparedNames(before, after).filter((name) => {
        const compared = comparedCheck(before, after, name, isDefined)
        return (
            compared.kind === 'issues' && compared.before + compared.after > 0
        )
    })

/**
 * Every check of two runs, in the order in which the later one has them.
 *
 * @param counted what reading the issues has brought; undefined until it has
 */
export function comparison(
    { before, after, isDefined }: ComparedRuns,
    counted: ReadonlyMap<string, ChangeCounts> | undefined
): Comparison {
    const rows: ComparedRow[] = []
    const notCompared: NotComparedRow[] = []
    let withoutIssues = 0
    for (const name of comparedNames(before, after)) {
        const compared = comparedCheck(before, after, name, isDefined)
        const { title, severity } =
            after.checks[name] ?? before.checks[name] ?? {}
        if (compared.kind === 'notComparable') {
            notCompared.push({ name, title, reason: compared.reason })
            continue
        }
        const counts = { before: compared.before, after: compared.after }
        if (counts.before + counts.after === 0) {
            withoutIssues += 1
            continue
        }
        const changes = counted?.get(name) ?? changesByCount(counts)
        const isPending = compared.kind === 'issues' && counted === undefined
        if (changes === undefined && !isPending) {
            notCompared.push({ name, title, reason: 'countedOnly', counts })
            continue
        }
        rows.push({ name, title, severity, ...counts, changes })
    }
    return { rows, notCompared, withoutIssues }
}

/** Where one run has none, all of the other are new, or solved. */
function changesByCount({
    before,
    after,
}: Record<'before' | 'after', number>): ChangeCounts | undefined {
    return before === 0 || after === 0
        ? { ...noChanges, new: after, solved: before }
        : undefined
}

/** The changes of all checks that have been compared. */
export const changeTotals = (rows: readonly ComparedRow[]): ChangeCounts =>
    rows.reduce<ChangeCounts>(
        (totals, { changes = noChanges }) =>
            Object.fromEntries(
                issueChanges.map((change) => [
                    change,
                    totals[change] + changes[change],
                ])
            ) as Record<(typeof issueChanges)[number], number>,
        noChanges
    )

/** Issues that came or went; of what is not known yet, the difference. */
const turnover = ({ before, after, changes }: ComparedRow) =>
    changes === undefined
        ? Math.abs(after - before)
        : changes.new + changes.solved

/** The biggest changes first, then those in which most issues were updated. */
export const byChange = (
    rows: readonly ComparedRow[]
): readonly ComparedRow[] =>
    [...rows].sort(
        (left, right) =>
            turnover(right) - turnover(left) ||
            (right.changes?.updated ?? 0) - (left.changes?.updated ?? 0) ||
            right.after - left.after
    )

/** Per cent of the widest bar for a number; something is never nothing. */
export function barWidths(
    rows: readonly ComparedRow[]
): (count: number) => number {
    const most = Math.max(
        1,
        ...rows.flatMap(({ changes = noChanges }) => [
            changes.new,
            changes.solved,
        ])
    )
    return (count) => (count === 0 ? 0 : Math.max(2, (count / most) * 100))
}
