/** Rows under heads that fold them away; a head is a row of the table too. */
export interface RowGroups {
    /** The head that a row stands under; a head's own index for a head. */
    readonly headOf: (rowIndex: number) => number
    readonly isFolded: (headIndex: number) => boolean
    readonly onFold: (headIndex: number, isFolded: boolean) => void
}

export type GroupStep =
    | { readonly kind: 'fold'; readonly isFolded: boolean }
    | { readonly kind: 'move'; readonly rowIndex: number }

/**
 * What a key does in a table with groups beside moving up and down. On a head
 * the arrow in reading direction unfolds, the one against it folds, Enter and
 * Space do either; on a row the arrow against it leads to its head.
 */
export function groupStep(
    key: string,
    cursor: number,
    { headOf, isFolded }: RowGroups,
    isRightToLeft: boolean
): GroupStep | undefined {
    if (cursor < 0) {
        return undefined
    }
    const [inwards, outwards] = isRightToLeft
        ? ['ArrowLeft', 'ArrowRight']
        : ['ArrowRight', 'ArrowLeft']
    const head = headOf(cursor)
    if (head !== cursor) {
        return key === outwards ? { kind: 'move', rowIndex: head } : undefined
    }
    switch (key) {
        case inwards:
            return { kind: 'fold', isFolded: false }
        case outwards:
            return { kind: 'fold', isFolded: true }
        case 'Enter':
        case ' ':
            return { kind: 'fold', isFolded: !isFolded(head) }
        default:
            return undefined
    }
}

/** The head of the first drawn row where it is above it; -1 without. */
export function stayingHead(
    groups: RowGroups | undefined,
    first: number,
    end: number
): number {
    const head = groups && first < end ? groups.headOf(first) : -1
    return head < first ? head : -1
}

/** What a row says of its place in a tree. */
export function rowLevel(rowIndex: number, groups: RowGroups | undefined) {
    if (groups === undefined) {
        return undefined
    }
    return groups.headOf(rowIndex) === rowIndex
        ? { 'aria-level': 1, 'aria-expanded': !groups.isFolded(rowIndex) }
        : { 'aria-level': 2 }
}
