import type { CheckEnd, DidNotRunReason, Run, RunCulprit } from '../run'

/** What came of a run, in numbers of checks. */
export interface RunTally {
    readonly ran: number
    readonly passed: number
    /** Names of the checks with issues. */
    readonly withIssues: readonly string[]
    /** Issues in all. */
    readonly issues: number
    /** Names of those that failed as far as they were asked for first. */
    readonly failed: readonly string[]
    readonly didNotRun: Readonly<Record<DidNotRunReason, number>>
    /** Each culprit once, even if it fails both ways. */
    readonly culprits: readonly RunCulprit[]
    /** Checks that culprits had taken down and that have run since. */
    readonly rescued: number
    /** Checks that were counted and whose list is missing. */
    readonly unlisted: number
}

/** A check that was both counted and listed is one check. */
export function runTally(run: Run): RunTally {
    const ends = { ...run.ends.details, ...run.ends.summary }
    const all = Object.entries(ends).filter(
        ([name]) => !(name in run.didNotRun)
    )
    const namesOf = (wanted: CheckEnd['state']) =>
        all.flatMap(([name, { state }]) => (state === wanted ? [name] : []))
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
        passed: namesOf('passed').length,
        withIssues: namesOf('issues'),
        issues: all.reduce((sum, [, { count = 0 }]) => sum + count, 0),
        failed: namesOf('failed'),
        didNotRun,
        culprits: [...culprits.values()],
        rescued: run.retried.filter(
            (name) => !culprits.has(name) && !(name in run.didNotRun)
        ).length,
        unlisted: unlistedChecks(run).filter((name) => !culprits.has(name))
            .length,
    }
}

function unlistedChecks({ mode, planned, ends }: Run): readonly string[] {
    const isListed = (name: string) => {
        const state = ends.details[name]?.state
        return state !== undefined && state !== 'failed'
    }
    return mode === 'countsThenIssues'
        ? planned.details.filter((name) => !isListed(name))
        : []
}
