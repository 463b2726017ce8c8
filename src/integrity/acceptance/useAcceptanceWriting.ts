import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AcceptanceAct } from '../../dhis2/acceptances/acceptance'
import type { NewEntry } from '../../dhis2/acceptances/newEntries'
import { DeniedError } from '../../dhis2/errors'
import { useSession } from '../../dhis2/session'
import { useAcceptanceStore } from '../../dhis2/useAcceptanceStore'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'
import type { DoWork } from '../../dhis2/store/packRun'
import { integrityKeys } from '../queryKeys'

/** Makes what is to be written; the same wish is made once, however often tried. */
export interface AcceptanceWish {
    /** The same for the same wish. */
    readonly name: string
    readonly prepare: (
        act: AcceptanceAct,
        doWork: DoWork
    ) => Promise<readonly NewEntry[]>
}

/**
 * Writes acts of this user, and asks anew for what is accepted: so what others
 * have written meanwhile is seen as well.
 */
export function useAcceptanceWriting() {
    const store = useAcceptanceStore()
    const { clock, userId, userName } = useSession()
    const client = useQueryClient()
    const [control] = useState(() => new AbortController())
    useEffect(() => () => control.abort(), [control])
    const prepared = useRef<{
        readonly name: string
        readonly entries: readonly NewEntry[]
    }>()
    const writing = useMutation({
        mutationFn: async ({ name, prepare }: AcceptanceWish) => {
            if (prepared.current?.name !== name) {
                const act = {
                    by: { id: userId, name: userName },
                    at: clock.now(),
                }
                prepared.current = {
                    name,
                    entries: await prepare(act, slicedUntil(control.signal)),
                }
            }
            await store.write(prepared.current.entries)
            prepared.current = undefined
        },
        onError: (error) => {
            if (error instanceof DeniedError) {
                client.setQueryData(integrityKeys.acceptingDenied, error)
            }
        },
        // What got through before it failed is seen too.
        onSettled: () =>
            client.invalidateQueries({ queryKey: integrityKeys.acceptances }),
    })
    return writing
}
