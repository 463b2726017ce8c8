import type { JobFacts } from './jobFacts'
import { newJob } from './newRun'
import type { Run } from '../run'

/** The server has taken up the first of the steps. */
export function afterStart(
    run: Run,
    facts: Pick<JobFacts, 'id' | 'createdAt' | 'startedBy'>,
    now: number
): Run {
    const [step, ...steps] = run.steps
    if (step === undefined) {
        return run
    }
    return {
        ...run,
        steps,
        jobs: [...(run.jobs ?? []), facts.id],
        job: newJob({ ...step, facts, now }),
    }
}
