import { useQuery } from '@tanstack/react-query'
import { jobLogAuthority, useSession } from '../../dhis2/session'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { ParsedTaskRef } from '../../dhis2/jobs/taskRef'
import type { JobState } from '../marks/jobState'
import { notificationKeys } from '../activity/queryKeys'
import { nextTreeReadMs } from '../progress/treeReads'

interface JobLogQuestion extends ParsedTaskRef {
    /** undefined when the server has none (any more). */
    readonly record: JobConfiguration | undefined
    /** Whether its feed has come: what the job says is drawn first. */
    readonly isFeedLoaded: boolean
    readonly state: JobState
    /** Whether it has been followed to its end. */
    readonly isOver: boolean
    /** Whether the user started it. */
    readonly isOwn: boolean
}

/** A tree or a summary can be megabytes: kept for who comes back soon. */
const keptMs = 300_000

/** Progress, errors and summary of an open job, as far as the user may see them. */
export function useJobLog(question: JobLogQuestion) {
    const { jobType, taskUid, record, state, isFeedLoaded } = question
    const { isOver, isOwn } = question
    const { tasks, jobs, notifier, may } = useSession()
    const mayReadAll = may(jobLogAuthority)
    const isReadable = mayReadAll || isOwn
    const isAsked = isReadable && record !== undefined
    // The UID of a configured job is that of each of its runs.
    const run = record?.lastExecuted ?? ''
    // Between the end in the record and the end of the feed nothing is asked:
    // the tree would come twice.
    const isAtWork = state === 'running' || state === 'stuck'
    const hasRun = isOver && state !== 'notRun'

    const progress = useQuery({
        queryKey: notificationKeys.progress(taskUid, run, isOver),
        queryFn: async ({ signal }) =>
            (await tasks.getProgress(taskUid, { signal })) ?? null,
        enabled: isAsked && isFeedLoaded && (isAtWork || hasRun),
        gcTime: keptMs,
        refetchInterval: ({ state }) =>
            nextTreeReadMs(
                isOver,
                state.data,
                state.dataUpdateCount + state.errorUpdateCount
            ),
    })
    const errors = useQuery({
        queryKey: notificationKeys.errors(taskUid, run),
        queryFn: ({ signal }) => jobs.listErrors(taskUid, { signal }),
        enabled: isAsked && isOver,
        gcTime: keptMs,
    })
    const summary = useQuery({
        queryKey: notificationKeys.summary(taskUid, run),
        queryFn: async ({ signal }) =>
            (await notifier.getSummary([jobType, taskUid], { signal })) ?? null,
        enabled: isOver,
        gcTime: keptMs,
    })
    return { progress, errors, summary, isReadable, mayReadAll }
}
