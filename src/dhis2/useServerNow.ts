import { useEffect, useState } from 'react'
import { useSession } from './session'

/**
 * The server's time, milliseconds since 1970, renewed as often as what is
 * shown needs it; as it stands, often enough for ages told in minutes.
 */
export function useServerNow(everyMs = 15_000): number {
    const { clock } = useSession()
    const [now, setNow] = useState(clock.now)
    useEffect(() => {
        const timer = setInterval(() => setNow(clock.now()), everyMs)
        return () => clearInterval(timer)
    }, [clock, everyMs])
    return now
}
