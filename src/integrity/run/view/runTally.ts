import type { DidNotRunReason, Run, RunCulprit } from '../run'

/** What came of a run, in numbers of checks. */
export interface RunTally {
    readonly ran: number
    readonly passed: number
    readonly withIssues: number
    /** Issues in all. */
    readonly issues: number
    readonly failed: number
    readonly didNotRun: Readonly<Record<DidNotRunReason, number>>
    /** Each culprit once, even if it fails both ways. */
    readonly culprits: readonly RunCulprit[]
    /** Checks that culprits had taken down and that have run since. */
    readonly rescued: number
}

/** A check that was both counted and listed is one check. */
export function runTally(run: Run): RunTally {
    const ends = { ...run.ends.details, ...run.ends.summary }
    const all = Object.entries(ends).filter(
        ([name]) => !(name in run.didNotRun)
    )
    const ofState = (wanted: string) =>
        all.filter(([, { state }]) => state === wanted).length
    const didNotRun = {
        cancelled: 0,
        died: 0,
        stopped: 0,
        forgotten: 0,
        noResult: 0,
        unknown: 0,
    }
    Object.values(run.didNotRun).forEach((reason) => (didNotRun[reason] += 1))
    const culprits = new Map(
        run.culprits.map((culprit) => [culprit.checkName, culprit])
    )
    return {
        ran: all.length,
        passed: ofState('passed'),
        withIssues: ofState('issues'),
        issues: all.reduce((sum, [, { count = 0 }]) => sum + count, 0),
        failed: ofState('failed'),
        didNotRun,
        culprits: [...culprits.values()],
        rescued: run.retried.filter(
            (name) => !culprits.has(name) && !(name in run.didNotRun)
        ).length,
    }
}
