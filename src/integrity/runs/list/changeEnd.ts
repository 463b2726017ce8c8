/** What has come of a change; others change runs at the same time. */
export type ChangeEnd =
    | 'done'
    /** The run is no longer there: somebody else has removed it. */
    | 'gone'
    /** Somebody has pinned it meanwhile, so it stays. */
    | 'pinned'
