/** How many items of a stage, or of all stages, ended how. */
export interface ItemCounts {
    readonly succeeded: number
    readonly failed: number
    readonly running: number
    readonly unreadable: number
    /** Planned; never less than there are. */
    readonly total: number
}

/** Of what has no items. */
export const noCounts: ItemCounts = {
    succeeded: 0,
    failed: 0,
    running: 0,
    unreadable: 0,
    total: 0,
}

/** The counts of several stages as one. */
export const addCounts = (one: ItemCounts, other: ItemCounts): ItemCounts => ({
    succeeded: one.succeeded + other.succeeded,
    failed: one.failed + other.failed,
    running: one.running + other.running,
    unreadable: one.unreadable + other.unreadable,
    total: one.total + other.total,
})
