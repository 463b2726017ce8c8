import { useQuery } from '@tanstack/react-query'
import { jobLogAuthority, useSession } from '../../dhis2/session'
import type { ParsedTaskRef } from '../../dhis2/taskRef'
import { notificationKeys } from '../queryKeys'

interface JobLogQuestion extends ParsedTaskRef {
    /** Whether the server still has its record. */
    readonly hasRecord: boolean
    /** Whether its feed has come: what the job says is drawn first. */
    readonly isFeedLoaded: boolean
    /** Whether the server has begun with it. */
    readonly hasStarted: boolean
    readonly isOver: boolean
    /** Whether the user started it. */
    readonly isOwn: boolean
}

/** The tree is written down every 15 seconds; asking more often brings nothing. */
const progressIntervalMs = 10_000

/** Progress, errors and summary of an open job, as far as the user may see them. */
export function useJobLog(question: JobLogQuestion) {
    const { jobType, taskUid, hasRecord, isFeedLoaded, hasStarted } = question
    const { isOver, isOwn } = question
    const { tasks, jobs, notifier, may } = useSession()
    const mayReadAll = may(jobLogAuthority)
    const isReadable = mayReadAll || isOwn
    const isAsked = isReadable && hasRecord

    const progress = useQuery({
        queryKey: notificationKeys.progress(taskUid, isOver),
        queryFn: async ({ signal }) =>
            (await tasks.getProgress(taskUid, { signal })) ?? null,
        enabled: isAsked && hasStarted && isFeedLoaded,
        refetchInterval: isOver ? false : progressIntervalMs,
    })
    const errors = useQuery({
        queryKey: notificationKeys.errors(taskUid),
        queryFn: ({ signal }) => jobs.listErrors(taskUid, { signal }),
        enabled: isAsked && isOver,
    })
    const summary = useQuery({
        queryKey: notificationKeys.summary(taskUid),
        queryFn: async ({ signal }) =>
            (await notifier.getSummary([jobType, taskUid], { signal })) ?? null,
        enabled: isOver,
    })
    return { progress, errors, summary, isReadable, mayReadAll }
}
