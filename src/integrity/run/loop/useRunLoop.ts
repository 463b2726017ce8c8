import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { browserStorage } from '../../../dhis2/server/browserStorage'
import { AbortedError } from '../../../dhis2/errors'
import { carryOn } from './carryOn'
import { nextLookMs, noRunState, type RunState } from './pollSchedule'
import { isActive, type Run } from '../run'
import type { RunContext } from '../runContext'
import { useRunHolder, type RunStateHolder } from './useRunHolder'
import { runKeys } from './runKeys'
import { restoreRun } from './runStorage'
import { ownsItsMemory } from './tabLock'
import { withoutTrouble, withTrouble } from './withTrouble'

/**
 * Carries out the run that there is, look by look: none while the tab is
 * hidden, one at a time, one at once when the tab comes back.
 */
export function useRunLoop(context: RunContext, serverKey: string) {
    const owner = `${serverKey} ${context.userId ?? ''}`
    const holder = useRunHolder(serverKey, owner)
    const [restored] = useState(() =>
        restoreRun(browserStorage('session'), owner)
    )
    const { data: state } = useQuery<RunState>({
        queryKey: runKeys.run,
        queryFn: () => lookOnce(context, holder, restored.run),
        initialData: restored,
        retry: false,
        refetchInterval: ({ state }) => nextLookMs(state.data),
        refetchOnWindowFocus: ({ state }) =>
            isActive(state.data?.run) ? 'always' : false,
    })
    return { state, holder }
}

async function lookOnce(
    context: RunContext,
    holder: RunStateHolder,
    restored: Run | undefined
): Promise<RunState> {
    try {
        const isOwn = await ownsItsMemory()
        if (!isOwn && holder.get() === restored) {
            // The other tab carries it on; here it is a run of somebody else.
            holder.set(noRunState)
            return noRunState
        }
        await carryOn(context, holder)
        return withoutTrouble(holder.state())
    } catch (error) {
        return error instanceof AbortedError
            ? holder.state()
            : withTrouble(holder.state(), error)
    }
}
