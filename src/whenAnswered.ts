import type { QueryClient } from '@tanstack/react-query'
import { whenIdle } from './ui/page/whenIdle'

/**
 * Does something once the server has answered all that it was asked for and the
 * page has nothing else to do: on a slow line, what may be wanted later must not
 * take the room of what is wanted now.
 *
 * @returns calls it off
 */
export function whenAnswered(client: QueryClient, task: () => void) {
    let callOff: (() => void) | undefined
    const stop = () => {
        unsubscribe()
        callOff?.()
    }
    const look = () => {
        callOff?.()
        callOff =
            client.isFetching() > 0
                ? undefined
                : whenIdle(() => {
                      stop()
                      task()
                  })
    }
    const unsubscribe = client.getQueryCache().subscribe(look)
    look()
    return stop
}
