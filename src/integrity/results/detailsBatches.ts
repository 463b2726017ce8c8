import { batchesOf } from '../../dhis2/integrity/checkNameBatches'

/** A check whose issues are wanted. */
export interface WantedDetails {
    readonly checkName: string
    /** How many issues it has, as far as is known. */
    readonly count: number | undefined
}

/** Issues in one answer, unless a single check has more. */
const issuesPerRequest = 2000

/**
 * The checks to ask for next, out of those that wait: small ones first and
 * together, a large one alone, one of unknown size at once and alone, because
 * somebody has named it.
 */
export function nextBatch(
    waiting: readonly WantedDetails[]
): readonly WantedDetails[] {
    const queue = [...waiting].sort(
        (left, right) => (left.count ?? -1) - (right.count ?? -1)
    )
    const [first] = queue
    if (first?.count === undefined) {
        return first ? [first] : []
    }
    let issues = 0
    const fitting = queue.filter(({ count = 0 }, index) => {
        issues += count
        return index === 0 || issues <= issuesPerRequest
    })
    const [names = []] = batchesOf(fitting.map(({ checkName }) => checkName))
    return fitting.slice(0, names.length)
}
