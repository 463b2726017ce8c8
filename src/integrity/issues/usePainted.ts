import { useEffect, useState } from 'react'

/**
 * The value that is on the screen: a new one is told of once the browser has
 * painted what it brings. For what is dear to find out and may come some
 * frames later.
 */
export function usePainted<Value>(value: Value): Value {
    const [painted, setPainted] = useState(value)
    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined
        // The first frame may be drawn late: the second is sure to follow it.
        let frame = requestAnimationFrame(() => {
            frame = requestAnimationFrame(() => {
                timer = setTimeout(() => setPainted(value))
            })
        })
        return () => {
            cancelAnimationFrame(frame)
            clearTimeout(timer)
        }
    }, [value])
    return painted
}
