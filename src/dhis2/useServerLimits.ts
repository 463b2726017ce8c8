import { useEffect, useSyncExternalStore } from 'react'
import type { ServerLimits } from './server/serverLimits'
import { useSession } from './session'

/**
 * The server's limits as far as they have been read.
 *
 * @param isNeeded whether they are to be read if nobody has done so yet
 * @param askedAt when what needs them was last asked for, milliseconds since
 *   1970: a reading that failed is tried again with it, and not by itself
 */
export function useServerLimits(
    isNeeded = false,
    askedAt?: number
): ServerLimits | undefined {
    const { limits } = useSession()
    useEffect(() => {
        if (!isNeeded) {
            return
        }
        // A hidden tab asks for nothing: it needs them when it is seen again.
        const loadIfSeen = () => {
            if (!document.hidden) {
                void limits.load()
            }
        }
        loadIfSeen()
        document.addEventListener('visibilitychange', loadIfSeen)
        return () =>
            document.removeEventListener('visibilitychange', loadIfSeen)
    }, [limits, isNeeded, askedAt])
    return useSyncExternalStore(limits.subscribe, limits.current)
}
