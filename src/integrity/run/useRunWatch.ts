import { useQuery } from '@tanstack/react-query'
import { followRecord } from './followRecord'
import { integrityJobTypes } from './jobTypes'
import { isActive } from './run'
import type { RunContext } from './runContext'
import type { RunStateHolder } from './runHolder'
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
            const { run, deadJobs } = holder.state()
            const found = rows.find(({ id }) => !deadJobs.includes(id))
            if (found !== undefined && !isActive(run)) {
                const { clock } = context
                holder.set({
                    deadJobs,
                    run: followRecord(
                        found,
                        context.definitions(),
                        clock.epochOf,
                        clock.now()
                    ),
                })
            }
            return rows.length
        },
        enabled: isIdle,
        staleTime: freshForMs,
        refetchOnWindowFocus: true,
        refetchInterval: watchEveryMs,
        // The next watch comes by itself; an error here is nobody's business.
        retry: false,
    })
}
