import { createContext, useContext } from 'react'
import type { RunActivity } from '../../runActivity'
import type { RunPlan } from '../runPlan'
import type { RunView } from './runView'

/** The runs of the app: what goes on, and the ways to start and stop one. */
export interface Runs {
    readonly activity: RunActivity
    /** The run that goes on, or else the last one until it is put away. */
    readonly current: RunView | undefined
    /** Starts at once, or asks first when the plan is slow. */
    readonly start: (plan: RunPlan) => void
    /** Asks which checks to run, and how far. */
    readonly choose: (selected: readonly string[]) => void
    readonly cancel: () => void
    /** Looks at the server now: after an outage, a pause, a dead job. */
    readonly lookAgain: () => void
    /** Frees a job that no server works on any more. */
    readonly revert: (jobId: string) => Promise<void>
    /** Puts away the report of a run that is over. */
    readonly dismiss: () => void
    /** What came of a cancel that the server refused. */
    readonly refusal: unknown
    /** Whether a run may be started: the right is there and none goes on. */
    readonly mayRun: boolean
    /** Without it nothing that runs checks is offered, now or later. */
    readonly hasRightToRun: boolean
    readonly mayCancel: boolean
    readonly mayRevert: boolean
}

export const RunsContext = createContext<Runs | undefined>(undefined)

export function useRuns(): Runs {
    const runs = useContext(RunsContext)
    if (runs === undefined) {
        throw new Error('useRuns needs a RunProvider above it.')
    }
    return runs
}

/** Counts checks again whose results pass; undefined while that is not possible. */
export function useRenewal():
    ((checkNames: readonly string[]) => void) | undefined {
    const { start, mayRun } = useRuns()
    return mayRun
        ? (checkNames) => start({ checks: checkNames, mode: 'counts' })
        : undefined
}
