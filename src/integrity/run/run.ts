import * as z from 'zod/mini'

const kinds = z.enum(['summary', 'details'])

/** One job that a run still has to start. */
export const RunStep = z.object({
    kind: kinds,
    /** Names of the checks it is to do. */
    checks: z.array(z.string()),
    /** Without names the server takes all checks it does not call slow. */
    isByName: z.boolean(),
    /** 0 at first; one more each time that stopped checks are tried again. */
    round: z.number(),
})
export type RunStep = z.infer<typeof RunStep>

/** Who asked for a job. */
export const JobStarter = z.object({
    userId: z.optional(z.string()),
    name: z.optional(z.string()),
    /** By its schedule and by nobody. */
    isSchedule: z.boolean(),
})
export type JobStarter = z.infer<typeof JobStarter>

/** When a job that is recorded as running last gave a sign: `signOfLife.ts`. */
const JobLife = z.object({
    kind: z.enum(['alive', 'silent', 'stuck']),
    /** Server clock. */
    aliveAt: z.number(),
    /** When the server frees it if it stays silent; as far as that is known. */
    freedAt: z.optional(z.number()),
})
export type JobLife = z.infer<typeof JobLife>

/** The job that ours waits for. */
const JobBlocker = z.object({
    id: z.string(),
    startedBy: JobStarter,
    startedAt: z.optional(z.number()),
    life: z.optional(JobLife),
})

/** A job of a run, as far as the server has told of it. */
export const RunJob = z.object({
    id: z.string(),
    kind: kinds,
    round: z.number(),
    checks: z.array(z.string()),
    /** Its checks that have not ended yet. */
    todo: z.array(z.string()),
    /** The one that is worked on now, where that is known. */
    current: z.optional(z.string()),
    phase: z.enum(['queued', 'running']),
    startedBy: JobStarter,
    /** Server clock; results of this job are not older: `membership.ts`. */
    createdAt: z.number(),
    beganAt: z.optional(z.number()),
    /** Whether another job was seen to run before it. */
    hasWaited: z.optional(z.boolean()),
    blocker: z.optional(JobBlocker),
    life: z.optional(JobLife),
    /** Whether the server has named any of its checks as running. */
    isSeen: z.boolean(),
    /** Looks at the server so far: the more, the rarer they become. */
    looks: z.number(),
    recordAtLook: z.number(),
    collectedAt: z.number(),
    progressAt: z.number(),
    /** Server clock; known only of a job whose record says when it ended. */
    endedAt: z.optional(z.number()),
    /** `lastExecutedStatus` once it is over; DIED when nobody does it. */
    end: z.optional(z.string()),
})
export type RunJob = z.infer<typeof RunJob>

/** What one job brought of one check. */
export const CheckEnd = z.object({
    state: z.enum(['passed', 'issues', 'failed']),
    count: z.optional(z.number()),
    /** The server's words where it failed. */
    message: z.optional(z.string()),
    /** Server clock; the first to fail has taken the others down. */
    startedAt: z.optional(z.number()),
})
export type CheckEnd = z.infer<typeof CheckEnd>

const DidNotRunReason = z.enum([
    'cancelled',
    'died',
    'stopped',
    'forgotten',
    'noResult',
    'unknown',
])
/**
 * - `cancelled`: the run was cancelled before it
 * - `died`: the job was cut off
 * - `stopped`: another check took it down and it was not tried again
 * - `forgotten`: the server has forgotten the results since; nobody knows
 *   whether it ran
 * - `noResult`: the job is over and the server, which has the check, says
 *   nothing of it
 * - `unknown`: the job is over and the server has no such check (any more)
 */
export type DidNotRunReason = z.infer<typeof DidNotRunReason>

const RunCulprit = z.object({
    kind: kinds,
    checkName: z.string(),
    message: z.string(),
})
/** A check that fails by itself and takes the later ones of its job down. */
export type RunCulprit = z.infer<typeof RunCulprit>

const Ends = z.record(z.string(), CheckEnd)

/**
 * A run of checks: the jobs still to start, the one that goes on, and what
 * came of the checks. Plain JSON, so that a reload of the tab can take it up.
 */
export const Run = z.object({
    format: z.literal(1),
    /** Server clock. */
    startedAt: z.number(),
    endedAt: z.optional(z.number()),
    /** Started by someone else, another tab or the scheduler. */
    isFollowed: z.boolean(),
    mode: z.enum(['counts', 'issues', 'countsThenIssues']),
    isOneByOne: z.boolean(),
    issueLimit: z.number(),
    /** All checks that are to be counted, and all to be listed. */
    planned: z.object({
        summary: z.array(z.string()),
        details: z.array(z.string()),
    }),
    steps: z.array(RunStep),
    /** UIDs of the jobs that it has started, or that is followed. */
    jobs: z.optional(z.array(z.string())),
    job: z.optional(RunJob),
    ends: z.object({ summary: Ends, details: Ends }),
    didNotRun: z.record(z.string(), DidNotRunReason),
    culprits: z.array(RunCulprit),
    /** Checks that a culprit had taken down and that were run again. */
    retried: z.array(z.string()),
    /** Checks with more issues than are to be listed. */
    overLimit: z.array(z.string()),
    /** What the server says of a job that failed and not by its checks. */
    failure: z.optional(z.string()),
    cancel: z.enum(['no', 'asked', 'sent']),
    over: z.optional(z.enum(['done', 'cancelled', 'died', 'notStarted'])),
})
export type Run = z.infer<typeof Run>

/** Silent for minutes: the job itself, or the one that it waits for. */
export function silentLife(job: RunJob | undefined): JobLife | undefined {
    const life = job?.blocker === undefined ? job?.life : job.blocker.life
    return life === undefined || life.kind === 'alive' ? undefined : life
}

/** A run that goes on. */
export type ActiveRun = Run & { readonly over?: undefined }

export const isActive = (run: Run | undefined): run is ActiveRun =>
    run !== undefined && run.over === undefined
