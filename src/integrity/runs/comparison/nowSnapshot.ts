import type { Snapshot } from '../../history/snapshot'

/** What the server holds, with how many issues of each check it can list. */
export const nowSnapshot = (
    snapshot: Snapshot,
    listed: ReadonlySet<string>
): Snapshot => ({
    counts: snapshot.counts,
    checks: Object.fromEntries(
        Object.entries(snapshot.checks).map(([name, check]) => [
            name,
            listed.has(name)
                ? { ...check, kept: snapshot.counts[name] }
                : check,
        ])
    ),
})
