import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { notificationKeys } from '../activity/queryKeys'

interface ForgottenFeedQuestion {
    readonly taskUid: string
    /** Whether it has been followed to its end, and is asked for no more. */
    readonly isOver: boolean
    /** Whether the overview names its notifications; undefined: not loaded. */
    readonly isListed: boolean | undefined
    /** `Date.now()` of the overview. */
    readonly listedAt: number
}

/**
 * Whether an overview that came after the end of an open job no longer names
 * its notifications: whoever has followed a job to its end asks no more, and
 * would not learn that somebody has deleted them since.
 */
export function useForgottenFeed({
    taskUid,
    isOver,
    isListed,
    listedAt,
}: ForgottenFeedQuestion): boolean {
    const queryClient = useQueryClient()
    /** The overview that was there at the end: it may not know the job yet. */
    const [listedAtEnd, setListedAtEnd] = useState<number>()
    if (isOver !== (listedAtEnd !== undefined)) {
        setListedAtEnd(isOver ? listedAt : undefined)
    }
    const isForgotten =
        isOver &&
        listedAtEnd !== undefined &&
        listedAt !== listedAtEnd &&
        isListed === false
    useEffect(() => {
        if (isForgotten) {
            // The reader keeps what is on the screen; who comes back does not.
            void queryClient.invalidateQueries({
                queryKey: notificationKeys.job(taskUid),
                refetchType: 'none',
            })
        }
    }, [queryClient, taskUid, isForgotten])
    return isForgotten
}
