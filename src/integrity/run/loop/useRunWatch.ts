import { useQuery } from '@tanstack/react-query'
import {
    integrityJobTypes,
    namedChecksOf,
} from '../../../dhis2/integrity/integrityJobs'
import { followRecord } from '../job/followRecord'
import { isActive } from '../run'
import type { RunContext } from '../runContext'
import { watchIntervalMs } from './watchInterval'
import type { RunStateHolder } from './useRunHolder'
import { runKeys } from './runKeys'

/** While nothing goes on here, the server is asked this seldom. */
const watchEveryMs = 60_000
/** Coming back to the tab again and again asks no more often than this. */
const freshForMs = 15_000

/** Sees a run of someone else, of another tab or of the scheduler. */
export function useRunWatch(
    context: RunContext,
    holder: RunStateHolder,
    isIdle: boolean
): void {
    useQuery({
        queryKey: runKeys.watch,
        queryFn: async ({ signal }) => {
            const { rows } = await context.jobs.listRunningRecords(
                integrityJobTypes,
                { signal }
            )
            const { deadJobs } = holder.state()
            const found = rows.find(({ id }) => !deadJobs.includes(id))
            if (found === undefined) {
                return rows.length
            }
            const definitions =
                namedChecksOf(found).length > 0
                    ? []
                    : await context.loadDefinitions()
            if (!isActive(holder.get())) {
                const { epochOf, now } = context.clock
                holder.set({
                    deadJobs,
                    run: followRecord(
                        found,
                        definitions,
                        context.capabilities,
                        epochOf,
                        now()
                    ),
                })
            }
            return rows.length
        },
        enabled: isIdle,
        staleTime: freshForMs,
        refetchOnWindowFocus: true,
        refetchInterval: ({ state }) =>
            watchIntervalMs(state.error, watchEveryMs),
        // The next watch comes by itself; an error here is nobody's business.
        retry: false,
    })
}
