import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { newRun } from '../job/newRun'
import { isActive, type Run } from '../run'
import type { RunContext } from '../runContext'
import { withoutTrouble } from './withTrouble'
import type { RunStateHolder } from './useRunHolder'
import { runKeys } from './runKeys'
import type { RunPlan } from '../runPlan'

/** What an admin can do to runs. */
export function useRunActions(context: RunContext, holder: RunStateHolder) {
    const client = useQueryClient()
    return useMemo(() => {
        const lookAgain = () => {
            holder.set(withoutTrouble(holder.state()))
            void client.refetchQueries(
                { queryKey: runKeys.run },
                { cancelRefetch: false }
            )
        }
        return {
            lookAgain,
            begin: (plan: RunPlan) => {
                const { run, deadJobs } = holder.state()
                if (isActive(run)) {
                    return
                }
                const next = newRun(
                    plan,
                    context.definitions(),
                    context.culprits(),
                    context.clock.now()
                )
                if (isEmpty(next)) {
                    // It would end at once and say that all is well.
                    return
                }
                holder.set({ deadJobs, run: next })
                lookAgain()
            },
            cancel: () => {
                holder.refuse(undefined)
                holder.change((run) =>
                    isActive(run) ? { ...run, cancel: 'asked' } : run
                )
                lookAgain()
            },
            revert: async (jobId: string) => {
                await context.jobs.revert(jobId)
                // What waited behind it goes on.
                lookAgain()
            },
            dismiss: () => {
                const { deadJobs } = holder.state()
                holder.set({ deadJobs })
            },
        }
    }, [client, context, holder])
}

const isEmpty = ({ planned }: Run) =>
    planned.summary.length + planned.details.length === 0
