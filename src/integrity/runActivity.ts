/** What runs do to single checks, as far as the server tells. */
export interface RunActivity {
    readonly checks: ReadonlyMap<string, 'queued' | 'running'>
    /**
     * Checks that a run was to do and that it ended without, and when it ended,
     * milliseconds since 1970; Infinity as long as it goes on.
     */
    readonly didNotRun: ReadonlyMap<string, number>
}

export const noRunActivity: RunActivity = {
    checks: new Map(),
    didNotRun: new Map(),
}
