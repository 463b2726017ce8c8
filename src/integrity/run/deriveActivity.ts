import { noRunActivity, type RunActivity } from './runActivity'
import { isActive, type Run } from './run'

/** What the run does, or did, to single checks. */
export function deriveActivity(run: Run | undefined): RunActivity {
    if (run === undefined) {
        return noRunActivity
    }
    const checks = new Map<string, 'queued' | 'running'>()
    if (isActive(run)) {
        const todo = run.job?.end === undefined ? (run.job?.todo ?? []) : []
        const waiting = [...todo, ...run.steps.flatMap((step) => step.checks)]
        waiting.forEach((name) => checks.set(name, 'queued'))
        if (run.job?.current !== undefined && todo.includes(run.job.current)) {
            checks.set(run.job.current, 'running')
        }
    }
    return { checks, didNotRun: new Set(Object.keys(run.didNotRun)) }
}
