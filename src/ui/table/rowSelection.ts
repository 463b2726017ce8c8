/** Which rows are selected, and by which keys they become so. */
export interface RowSelection {
    readonly isSelected: (rowIndex: number) => boolean
    /** Of a head: all rows of its group. */
    readonly onToggle: (rowIndex: number) => void
    /** From the row that was selected last up to this one. */
    readonly onSelectTo: (rowIndex: number) => void
    readonly onSelectAll: () => void
}

/** A key as far as it matters here. */
interface PressedKey {
    readonly key: string
    readonly shiftKey: boolean
    readonly ctrlKey: boolean
    readonly metaKey: boolean
    readonly preventDefault: () => void
}

/** @returns whether the key was one that selects */
export function followSelectionKey(
    event: PressedKey,
    cursor: number,
    { onToggle, onSelectTo, onSelectAll }: RowSelection
): boolean {
    const { key, shiftKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) {
        if (key !== 'a') {
            return false
        }
        onSelectAll()
    } else if (cursor < 0 || (key !== ' ' && key !== 'x')) {
        return false
    } else if (shiftKey) {
        onSelectTo(cursor)
    } else {
        onToggle(cursor)
    }
    event.preventDefault()
    return true
}
