import type { IntegrityKind } from '../../../dhis2/integrity/maintenance'
import { isCollectDue } from '../job/lookDue'
import type { Run, RunJob, RunStep } from '../run'

/** What a run needs next of the server, or of itself. */
export type RunNeed =
    | { readonly kind: 'nothing' }
    | { readonly kind: 'start'; readonly step: RunStep }
    | { readonly kind: 'cancel'; readonly jobId: string }
    /** Cancelled before a job, or between two. */
    | { readonly kind: 'close' }
    | { readonly kind: 'look'; readonly job: RunJob }
    | {
          readonly kind: 'collect'
          readonly job: RunJob
          readonly from: IntegrityKind
          readonly checks: readonly string[]
      }

/** @param now the server's clock */
export function runNeed(run: Run, now: number): RunNeed {
    const { job, steps, cancel } = run
    if (run.over !== undefined) {
        return { kind: 'nothing' }
    }
    if (job === undefined) {
        const [step] = steps
        return step === undefined || cancel !== 'no'
            ? { kind: 'close' }
            : { kind: 'start', step }
    }
    if (job.end === undefined && cancel === 'asked') {
        return { kind: 'cancel', jobId: job.id }
    }
    const ready = uncollected(run, job)
    if (job.end !== undefined) {
        return { kind: 'collect', job, from: job.kind, checks: ready }
    }
    // Lists of issues are megabytes: they are not read while the job goes on.
    return job.kind === 'summary' && ready.length > 0 && isCollectDue(job, now)
        ? { kind: 'collect', job, from: job.kind, checks: ready }
        : { kind: 'look', job }
}

/** Checks of the job that may have a result and whose result is not known. */
function uncollected(run: Run, job: RunJob): readonly string[] {
    const todo = new Set(job.end === undefined ? job.todo : [])
    const ends = run.ends[job.kind]
    return job.checks.filter((name) => !todo.has(name) && !(name in ends))
}
