/** What runs do to single checks, as far as the server tells. */
export interface RunActivity {
    readonly checks: ReadonlyMap<string, 'queued' | 'running'>
    /** Checks that a run was to do and that it ended without. */
    readonly didNotRun: ReadonlySet<string>
}

export const noRunActivity: RunActivity = {
    checks: new Map(),
    didNotRun: new Set(),
}
