import { withDidNotRun } from './closeRun'
import { findCulprit } from './findCulprit'
import type { CheckEnd, Run, RunJob } from '../run'

/** So many jobs in all may look for the culprits among the checks of one. */
export const mostRounds = 5

/** Names the check that took others down, and has those tried again. */
export function withCulprit(run: Run, job: RunJob, isCut: boolean): Run {
    const ends = run.ends[job.kind]
    const culprit = findCulprit(failuresOf(ends, job.checks))
    if (culprit === undefined) {
        return run
    }
    const { checkName, message, victims } = culprit
    const named = {
        ...run,
        culprits: [...run.culprits, { kind: job.kind, checkName, message }],
    }
    const round = job.round + 1
    if (victims.length === 0) {
        return named
    }
    if (isCut || round >= mostRounds) {
        return withDidNotRun(named, victims, 'stopped')
    }
    const stopped = new Set(victims)
    const kept = Object.entries(ends).filter(([name]) => !stopped.has(name))
    return {
        ...named,
        ends: { ...named.ends, [job.kind]: Object.fromEntries(kept) },
        retried: [...new Set([...named.retried, ...victims])],
        steps: [
            { kind: job.kind, checks: [...victims], isByName: true, round },
            ...named.steps,
        ],
    }
}

/** A result that could not be read took nobody down. */
function failuresOf(
    ends: Readonly<Record<string, CheckEnd>>,
    checks: readonly string[]
): ReadonlyMap<string, CheckEnd> {
    return new Map(
        checks.flatMap((name) => {
            const end = ends[name]
            return end?.state === 'failed' && end.startedAt !== undefined
                ? [[name, end] as const]
                : []
        })
    )
}
