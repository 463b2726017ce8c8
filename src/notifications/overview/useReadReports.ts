import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import { useSession } from '../../dhis2/session'
import { notificationKeys } from '../activity/queryKeys'
import type { JobRow } from './rows/jobRow'
import {
    outcomeBySummary,
    unreadReports,
    withReadOutcomes,
} from './rows/unreadReports'

/** Of one run: a configured job has the same UID in each. */
const keyOf = ({ taskUid, startedAt }: JobRow) =>
    notificationKeys.outcome(taskUid, String(startedAt ?? ''))

const countRead = (answers: readonly { readonly isSuccess: boolean }[]) =>
    answers.filter(({ isSuccess }) => isSuccess).length

/**
 * Rows with the outcome of jobs that only their report tells. It is read once
 * a run, and only what a row needs of it is kept.
 */
export function useReadReports(
    rows: readonly JobRow[] | undefined
): readonly JobRow[] | undefined {
    const { notifier } = useSession()
    const client = useQueryClient()
    const read = useQueries({
        queries: unreadReports(rows ?? []).map((row) => ({
            queryKey: keyOf(row),
            queryFn: async ({ signal }: { signal: AbortSignal }) =>
                outcomeBySummary(
                    row,
                    (await notifier.getSummary([row.jobType, row.taskUid], {
                        signal,
                    })) ?? null
                ) ?? null,
        })),
        combine: countRead,
    })
    return useMemo(
        () =>
            rows &&
            withReadOutcomes(
                rows,
                (row) =>
                    client.getQueryData<ImportOutcome | null>(keyOf(row)) ??
                    undefined
            ),
        // `read` says that there is more in the cache than before.
        // eslint-disable-next-line react-hooks/exhaustive-deps
        [rows, client, read]
    )
}
