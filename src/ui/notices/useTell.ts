import { createContext, useContext } from 'react'

/**
 * Says in passing what has come of something that was pressed: it is seen for a
 * few seconds and read out.
 */
export type Tell = (text: string, outcome: 'done' | 'failed') => void

export const TellContext = createContext<Tell>(() => undefined)

export function useTell(): Tell {
    return useContext(TellContext)
}
