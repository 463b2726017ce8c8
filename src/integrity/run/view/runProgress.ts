import type { Run } from '../run'

/**
 * - `counting`, `listing`: what the run was started for
 * - `again`: checks that another one had stopped, in a pass of their own
 */
export type RunPhase = 'counting' | 'listing' | 'again'

/** How far a run is in its present phase; each phase counts from 0. */
export interface RunProgress {
    readonly phase: RunPhase
    readonly done: number
    readonly total: number
    /** Names of the phase's checks that are still to do. */
    readonly left: readonly string[]
}

/** @param open checks that the run has not come to the end of */
export function runProgress(run: Run, open: ReadonlySet<string>): RunProgress {
    const now = run.job ?? run.steps[0]
    const kind = now?.kind ?? 'summary'
    const round = now?.round ?? 0
    const later = run.steps.filter((step) => step.kind === kind)
    const again = new Set([
        ...later
            .filter((step) => step.round > 0)
            .flatMap(({ checks }) => checks),
        ...(round > 0 ? (now?.checks ?? []) : []),
    ])
    const ofPhase =
        round > 0
            ? again
            : new Set([
                  ...run.planned[kind],
                  ...(now?.checks ?? []),
                  ...later.flatMap(({ checks }) => checks),
              ])
    const left = [...ofPhase].filter((name) => open.has(name))
    return {
        phase:
            round > 0 ? 'again' : kind === 'details' ? 'listing' : 'counting',
        done: ofPhase.size - left.length,
        total: ofPhase.size,
        left,
    }
}
