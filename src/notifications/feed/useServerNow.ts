import { useEffect, useState } from 'react'
import { useSession } from '../../dhis2/session'

/** The server's clock, renewed as often as what is shown needs it. */
export function useServerNow(everyMs: number): number {
    const { clock } = useSession()
    const [now, setNow] = useState(clock.now)
    useEffect(() => {
        const timer = setInterval(() => setNow(clock.now()), everyMs)
        return () => clearInterval(timer)
    }, [clock, everyMs])
    return now
}
