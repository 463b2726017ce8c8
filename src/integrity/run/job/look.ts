import type { JobFacts } from './jobFacts'

/** What one look at the server has shown; what was not asked for is missing. */
export interface Look {
    readonly now: number
    /** The record of the run's job; `gone` when the server has none. */
    readonly record?: JobFacts | 'gone' | undefined
    /** Checks still to do in whichever job of the kind runs. */
    readonly running?: readonly string[] | undefined
    /** Jobs of the same type that run. */
    readonly rivals?: readonly JobFacts[] | undefined
    readonly progress?: ProgressSign | undefined
}

/** What the job's progress tree shows. */
export interface ProgressSign {
    /** Names of the checks that the tree says are worked on. */
    readonly current: readonly string[]
}
