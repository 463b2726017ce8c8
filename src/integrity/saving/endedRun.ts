import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { CheckView } from '../checkView'
import { largeCheckIssues } from '../largeCheck'
import type { JobStarter, Run } from '../run/run'

/** A run that is over, as far as it is to be kept. */
export interface EndedRun {
    /** Under which it is saved: the same for whoever saw it end. */
    readonly id: string
    readonly jobs: readonly string[]
    readonly savedBy: 'runner' | 'watcher'
    /** Server clock. */
    readonly startedAt: number
    readonly endedAt: number
    readonly startedBy: JobStarter
    /** Names of the checks that it was to do. */
    readonly planned: readonly string[]
    /** Names of those that it has brought something of. */
    readonly done: ReadonlySet<string>
    /** Names of those whose issues it was to list. */
    readonly listed: readonly string[]
}

const plannedBy = ({ planned }: Run): readonly string[] => [
    ...new Set([...planned.summary, ...planned.details]),
]

/**
 * The run of this tab, once it is over; undefined while it goes on, when it is
 * somebody else's, and when it has brought nothing.
 */
export function endedHere(
    run: Run | undefined,
    userId: string | undefined
): EndedRun | undefined {
    const id = run?.jobs?.[0]
    if (
        run?.over === undefined ||
        run.endedAt === undefined ||
        run.isFollowed ||
        id === undefined
    ) {
        return undefined
    }
    const done = new Set(
        Object.keys({ ...run.ends.summary, ...run.ends.details }).filter(
            (name) => !(name in run.didNotRun)
        )
    )
    return done.size === 0
        ? undefined
        : {
              id,
              jobs: run.jobs ?? [],
              savedBy: 'runner',
              startedAt: run.startedAt,
              endedAt: run.endedAt,
              startedBy: run.job?.startedBy ?? { userId, isSchedule: false },
              planned: plannedBy(run),
              done,
              listed: Object.keys(run.ends.details),
          }
}

/** A job that runs again and again has the same UID each time. */
export function savedIdOf(
    { id, schedulingType }: JobConfiguration,
    beganAt: number
): string {
    return schedulingType === 'ONCE_ASAP' ? id : `${id}-${beganAt}`
}

/**
 * The run of somebody else, or of the scheduler, out of the record of its job.
 *
 * @param followed the run as it would be followed
 * @param views what is held: only what is not older than the job is of it
 */
export function endedElsewhere(
    record: JobConfiguration,
    followed: Run,
    views: readonly CheckView[],
    epochOf: (serverTime: string | undefined) => number | undefined
): EndedRun | undefined {
    const beganAt = epochOf(record.lastExecuted)
    const endedAt = epochOf(record.lastFinished)
    if (beganAt === undefined || endedAt === undefined) {
        return undefined
    }
    const planned = plannedBy(followed)
    const isPlanned = new Set(planned)
    const done = new Set(
        views.flatMap(({ check: { name }, finishedAt }) =>
            isPlanned.has(name) &&
            finishedAt !== undefined &&
            finishedAt >= beganAt
                ? [name]
                : []
        )
    )
    return done.size === 0
        ? undefined
        : {
              id: savedIdOf(record, beganAt),
              jobs: [record.id],
              savedBy: 'watcher',
              startedAt: beganAt,
              endedAt,
              startedBy: followed.job?.startedBy ?? { isSchedule: false },
              planned,
              done,
              listed: followed.planned.details.filter((name) => done.has(name)),
          }
}

/** A list of issues that is to be kept, and how long it is. */
export interface ListToKeep {
    readonly check: DataIntegrityCheck
    readonly count: number
}

/**
 * The lists that the run has brought. One of many megabytes stays where it is:
 * of these the count is kept alone.
 */
export function listsToKeep(
    { listed }: Pick<EndedRun, 'listed'>,
    views: readonly CheckView[]
): readonly ListToKeep[] {
    const names = new Set(listed)
    return views.flatMap(({ check, state }) =>
        names.has(check.name) &&
        state.kind === 'issues' &&
        state.count <= largeCheckIssues
            ? [{ check, count: state.count }]
            : []
    )
}
