import { editLink } from '../../../dhis2/links/appLinks'
import type { ServerVersion } from '../../../dhis2/server/capabilities'
import type { CheckView } from '../../checkView'
import {
    exportedCheck,
    issuesOfChecks,
    runSpan,
} from '../../export/document/exportedCheck'
import type {
    ExportDocument,
    ExportedCheck,
    ExportedIssue,
    ExportFacts,
} from '../../export/document/exportDocument'
import { isPersonal } from '../../history/isPersonal'
import { isWhollyAccepted } from '../load/stateTotals'
import { checkIndexOf, issueRow, type IssueSet } from '../rows/issueSet'
import {
    acceptanceOfRow,
    type HoldingAcceptances,
    type SetCoverage,
} from '../rows/setCoverage'
import { changeOfRow, type SetNews } from '../rows/setNews'

/** All that the page of issues knows. */
export interface IssuesAtHand {
    readonly set: IssueSet
    readonly coverage: SetCoverage
    readonly news: SetNews
    readonly holding: HoldingAcceptances | undefined
    /** Of the checks that the page is about, in the server's order. */
    readonly views: readonly CheckView[]
    readonly titleOf: (checkName: string) => string
    readonly epochOf: (serverTime: string | undefined) => number | undefined
    /** Where objects are edited. */
    readonly editing: {
        /** Absolute. */
        readonly baseUrl: string
        readonly version: ServerVersion | undefined
    }
}

/** What is said of the file, but for what the issues themselves tell. */
export type FactsAtHand = Omit<
    ExportFacts,
    'ranFrom' | 'ranUntil' | 'issueCount' | 'isPersonal'
>

/**
 * The rows of the page as a document.
 *
 * @param rows of the set, in the order of the file
 */
export function issuesDocument(
    atHand: IssuesAtHand,
    rows: Uint32Array,
    facts: FactsAtHand
): ExportDocument {
    const checks = exportedChecks(atHand)
    const byName = new Map(checks.map((one) => [one.check.name, one]))
    const ofSet = atHand.set.checks.map(({ check }) => byName.get(check.name))
    return {
        facts: {
            ...facts,
            ...runSpan(checks),
            issueCount: issuesOfChecks(checks),
            isPersonal: areRowsPersonal(atHand.set, rows),
        },
        checks,
        issues: {
            count: rows.length,
            at: (place) => issueAt(atHand, ofSet, rows[place] ?? -1),
        },
    }
}

function issueAt(
    { set, coverage, news, editing }: IssuesAtHand,
    ofSet: readonly (ExportedCheck | undefined)[],
    row: number
): ExportedIssue {
    const found = issueRow(set, row)
    const check = ofSet[checkIndexOf(set, row)]
    if (found === undefined || check === undefined) {
        throw new RangeError('There is no such row among the issues.')
    }
    const link = editLink({
        ...editing,
        metadataType: found.check.issuesIdType,
        id: found.issue.id,
    })
    return {
        check,
        issue: found.issue,
        link: link.kind === 'page' ? link.href : undefined,
        change: changeOfRow(news, row),
        acceptance: acceptanceOfRow({ set, coverage }, row),
    }
}

/** Each check of the page, and each that has rows though nobody defines it. */
function exportedChecks({
    set,
    coverage,
    holding,
    views,
    titleOf,
    epochOf,
}: IssuesAtHand): readonly ExportedCheck[] {
    const places = new Map(
        set.checks.map(({ check }, place) => [check.name, place])
    )
    const known = new Set(views.map(({ check }) => check.name))
    const others = set.checks
        .filter(({ check }) => !known.has(check.name))
        .map(({ check }): CheckView => ({
            check,
            state: { kind: 'unknown' },
            result: undefined,
            finishedAt: undefined,
        }))
    return [...views, ...others].map((view) => {
        const { name } = view.check
        const place = places.get(name)
        const list = place === undefined ? undefined : set.checks[place]
        const listed = list && list.issues.length + (list.unreadableCount ?? 0)
        const exported = exportedCheck({
            view,
            title: titleOf(name),
            listed,
            accepted: place === undefined ? 0 : (coverage.counts[place] ?? 0),
            epochOf,
            result:
                view.result && list
                    ? { ...view.result, issues: list.issues }
                    : view.result,
        })
        return isWhollyAccepted(holding, name)
            ? { ...exported, accepted: exported.count ?? exported.accepted }
            : exported
    })
}

/** Whether some of the rows are of users, roles or groups. */
export function areRowsPersonal(
    { checks, starts }: IssueSet,
    rows: Uint32Array
): boolean {
    return checks.some(({ check }, place) => {
        const start = starts[place] ?? 0
        const end = starts[place + 1] ?? 0
        return (
            isPersonal(check) && rows.some((row) => row >= start && row < end)
        )
    })
}
