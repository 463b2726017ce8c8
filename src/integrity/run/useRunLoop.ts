import { useQuery } from '@tanstack/react-query'
import { browserStorage } from '../../dhis2/browserStorage'
import { AbortedError } from '../../dhis2/errors'
import { carryOn } from './carryOn'
import { nextLookMs, type RunState } from './pollSchedule'
import { isActive } from './run'
import type { RunContext } from './runContext'
import { useRunHolder, type RunStateHolder } from './useRunHolder'
import { runKeys } from './runKeys'
import { restoreRun } from './runStorage'
import { withoutTrouble, withTrouble } from './withTrouble'

/**
 * Carries out the run that there is, look by look: none while the tab is
 * hidden, one at a time, one at once when the tab comes back.
 */
export function useRunLoop(context: RunContext, serverKey: string) {
    const owner = `${serverKey} ${context.userId ?? ''}`
    const holder = useRunHolder(serverKey, owner)
    const { data: state } = useQuery<RunState>({
        queryKey: runKeys.run,
        queryFn: () => lookOnce(context, holder),
        initialData: () => restoreRun(browserStorage('session'), owner),
        retry: false,
        refetchInterval: ({ state }) => nextLookMs(state.data),
        refetchOnWindowFocus: ({ state }) =>
            isActive(state.data?.run) ? 'always' : false,
    })
    return { state, holder }
}

async function lookOnce(
    context: RunContext,
    holder: RunStateHolder
): Promise<RunState> {
    try {
        await carryOn(context, holder)
        return withoutTrouble(holder.state())
    } catch (error) {
        return error instanceof AbortedError
            ? holder.state()
            : withTrouble(holder.state(), error)
    }
}
