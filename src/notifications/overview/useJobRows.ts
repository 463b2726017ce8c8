import {
    replaceEqualDeep,
    useQuery,
    useQueryClient,
} from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useSession } from '../../dhis2/session'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { TaskOverview } from '../../dhis2/models/taskOverview'
import type { ReadRows } from '../../dhis2/reading/unreadable'
import { notificationKeys } from '../activity/queryKeys'
import { useJobActivity } from '../activity/useJobActivity'
import { useChecksOnHand } from '../marks/useChecksOnHand'
import { toldReportOf } from '../report/importReportOf'
import { jobRows } from './rows/jobRow'
import { useReadReports } from './useReadReports'
import { useStartedHere } from '../activity/useStartedHere'
import { useServerLimits } from '../../dhis2/useServerLimits'
import { useServerNow } from '../../dhis2/useServerNow'

/** What the overview is made of. */
export interface JobOverviewAnswer {
    readonly feeds: TaskOverview
    readonly records: ReadRows<JobConfiguration>
}

const nothingNewer: ReadonlyMap<string, JobConfiguration> = new Map()

/** Every job of the server with its state; asked for when something changed. */
export function useJobRows() {
    const { tasks, jobs, clock, userId, capabilities } = useSession()
    const checksOnHand = useChecksOnHand()
    const { activity, updatedAt, running } = useJobActivity()
    const now = useServerNow(10_000)
    const startedHere = useStartedHere()
    const limits = useServerLimits()
    const queryClient = useQueryClient()

    const overview = useQuery({
        queryKey: notificationKeys.overview,
        queryFn: async ({ signal }): Promise<JobOverviewAnswer> => {
            const [feeds, records] = await Promise.all([
                tasks.getOverview({ signal }),
                jobs.listJobs({ signal }),
            ])
            return { feeds, records }
        },
        refetchOnMount: 'always',
    })

    const { data, dataUpdatedAt } = overview
    const changed =
        activity !== undefined && updatedAt > dataUpdatedAt
            ? activity.jobs
            : nothingNewer
    const told = useMemo(
        () =>
            data &&
            jobRows({
                feeds: data.feeds.feeds,
                records: data.records.rows,
                changed,
                running,
                epochOf: clock.epochOf,
                now,
                limits,
                userId,
                startedHere,
                checks: { ...checksOnHand(), capabilities },
                reportOf: (taskUid, record) =>
                    toldReportOf(
                        queryClient.getQueryData(
                            notificationKeys.summary(
                                taskUid,
                                record?.lastExecuted ?? ''
                            )
                        )
                    ),
            }),
        [
            data,
            changed,
            running,
            clock,
            now,
            limits,
            userId,
            startedHere,
            checksOnHand,
            capabilities,
            queryClient,
        ]
    )
    const read = useReadReports(told)
    // A row that says what it said is the row that it was: it is not drawn anew.
    const kept = useRef(read)
    kept.current = replaceEqualDeep(kept.current, read)
    const rows = kept.current
    const unreadable = useMemo(
        () =>
            data
                ? [
                      ...data.feeds.unreadable,
                      ...data.feeds.feeds.flatMap((feed) => feed.unreadable),
                      ...data.records.unreadable,
                  ]
                : [],
        [data]
    )
    return { rows, unreadable, overview, now }
}
