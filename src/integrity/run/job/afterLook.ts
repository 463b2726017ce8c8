import type { JobFacts } from './jobFacts'
import { silentLife, type Run, type RunJob } from '../run'
import type { Look, ProgressSign } from './look'

/** The run's job as the look shows it. */
export function afterLook(run: Run, look: Look): Run {
    if (run.job === undefined || run.job.end !== undefined) {
        return run
    }
    const job = withRecord(run.job, look)
    return { ...run, job: job.end === undefined ? withSigns(job, look) : job }
}

function withRecord(before: RunJob, { record }: Look): RunJob {
    const job = { ...before, looks: before.looks + 1 }
    if (record === undefined) {
        return job
    }
    if (record === 'gone') {
        return { ...job, end: 'DIED' }
    }
    const known = {
        ...job,
        recordAtLook: job.looks,
        startedBy: record.startedBy,
    }
    switch (record.phase) {
        case 'over':
            return {
                ...known,
                beganAt: record.beganAt,
                endedAt: record.endedAt,
                end: wasFreed(before, record)
                    ? 'DIED'
                    : (record.end ?? 'COMPLETED'),
            }
        case 'running':
            return {
                ...known,
                phase: 'running',
                beganAt: record.beganAt,
                blocker: undefined,
                life: record.life,
            }
        case 'queued':
            return known
    }
}

/** The server, or somebody, has freed a job that was silent for minutes. */
const wasFreed = (job: RunJob, { end }: JobFacts) =>
    end === 'FAILED' && job.phase === 'running' && silentLife(job) !== undefined

function withSigns(job: RunJob, look: Look): RunJob {
    return job.phase === 'queued' ? waiting(job, look) : working(job, look)
}

function waiting(job: RunJob, { rivals }: Look): RunJob {
    const rival = rivals?.find(({ id }) => id !== job.id)
    const blocker =
        rivals === undefined
            ? job.blocker
            : rival && {
                  id: rival.id,
                  startedBy: rival.startedBy,
                  startedAt: rival.beganAt,
                  life: rival.life,
              }
    return {
        ...job,
        blocker,
        hasWaited: blocker === undefined ? job.hasWaited : true,
    }
}

function working(before: RunJob, look: Look): RunJob {
    const { running, progress, now } = look
    const job = progress === undefined ? before : { ...before, progressAt: now }
    if (running === undefined) {
        return job
    }
    const named = new Set(running)
    const checks = job.isSeen
        ? job.checks
        : [...new Set([...job.checks, ...running])]
    const open = job.isSeen ? job.todo : checks
    const ours = open.filter((name) => named.has(name))
    // Right after its start the server has not named the checks yet.
    const isSeen = job.isSeen || ours.length > 0
    return {
        ...job,
        checks: isSeen ? checks : job.checks,
        todo: isSeen ? ours : job.todo,
        isSeen,
        current: currentCheck(job, ours, progress),
    }
}

/** Known only from the tree, or because no other check is left. */
function currentCheck(
    job: RunJob,
    todo: readonly string[],
    progress: ProgressSign | undefined
): string | undefined {
    if (todo.length === 1) {
        return todo[0]
    }
    return [...(progress?.current ?? []), job.current].find(
        (name) => name !== undefined && todo.includes(name)
    )
}
