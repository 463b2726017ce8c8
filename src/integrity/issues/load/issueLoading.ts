import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { lostFields } from '../../../dhis2/models/dataIntegrityIssue'
import type { Unreadable } from '../../../dhis2/reading/unreadable'
import type { DetailsAnswer } from '../../results/merge/detailsAnswer'
import { issueSet, type IssueSet, type ListedCheck } from '../rows/issueSet'
import type { CheckCount, LoadPlan } from './loadPlan'

type ListedAnswer = Extract<DetailsAnswer, { kind: 'listed' }>

/** How far the loading of one check's issues has come. */
export interface CheckLoad extends CheckCount {
    readonly answer: DetailsAnswer | undefined
    readonly error: unknown
    readonly isLoading: boolean
    /** Whether its last run failed, so that nobody knows its issues. */
    readonly hasFailed: boolean
}

/** A check whose issues are not to be had, and what was said of it. */
export interface CheckTrouble {
    readonly check: DataIntegrityCheck
    readonly message: string
}

/** What has been loaded, what has not, and why not. */
export interface IssueLoading {
    readonly set: IssueSet
    /** Checks that are loaded, and that were to be. */
    readonly done: number
    readonly total: number
    readonly isLoading: boolean
    readonly failed: readonly CheckLoad[]
    /** Counted, but not listed on the server. */
    readonly notListed: readonly CheckCount[]
    readonly large: readonly CheckCount[]
    /** Listing their issues failed on the server. */
    readonly unlistable: readonly CheckTrouble[]
    /** Rows, and whole answers, of unknown shape. */
    readonly unreadable: readonly Unreadable[]
    /** Fields that rows have lost. */
    readonly unreadableFields: readonly Unreadable[]
}

/**
 * Sums up the loads. The set has its checks in the server's order, whatever
 * the order in which they came.
 */
export function issueLoading(
    plan: LoadPlan,
    loads: readonly CheckLoad[],
    positionOf: (checkName: string) => number
): IssueLoading {
    const listed: ListedCheck[] = []
    const notListed: CheckCount[] = []
    const unlistable: CheckTrouble[] = []
    const unreadable: Unreadable[] = []
    for (const load of loads) {
        const { answer, check } = load
        switch (answer?.kind) {
            case 'listed':
                listed.push(listedCheck(check, answer.result))
                unreadable.push(...answer.result.unreadableIssues)
                break
            case 'notListed':
                // A check that has passed has nothing to list, and one that
                // has failed cannot: that is said in another place.
                if (load.count !== 0 && !load.hasFailed) {
                    notListed.push(load)
                }
                break
            case 'failed':
                unlistable.push({ check, message: answer.message })
                break
            case 'unreadable':
                unreadable.push(answer.unreadable)
                break
            case undefined:
                break
        }
    }
    listed.sort(
        (left, right) =>
            positionOf(left.check.name) - positionOf(right.check.name)
    )
    return {
        set: issueSet(listed),
        done: loads.filter(({ answer }) => answer !== undefined).length,
        total: loads.length,
        isLoading: loads.some(({ isLoading }) => isLoading),
        failed: loads.filter(({ error }) => error !== null),
        notListed: [...plan.notListed, ...notListed],
        large: plan.large,
        unlistable,
        unreadable,
        unreadableFields: listed.flatMap(({ issues }) => lostFields(issues)),
    }
}

/** The definition, once it is known, has what the answer may lack. */
function listedCheck(
    check: DataIntegrityCheck,
    result: ListedAnswer['result']
): ListedCheck {
    const { issues, unreadableIssues, ...head } = result
    return {
        check: { ...head, ...check },
        issues,
        unreadableCount: unreadableIssues.length,
    }
}
