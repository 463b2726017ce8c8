import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../../dhis2/session'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { integrityKeys } from '../../queryKeys'
import type { ChangeEnd } from './changeEnd'

interface Naming {
    readonly id: string
    readonly name: string
}

interface Pinning {
    readonly id: string
    readonly isPinned: boolean
}

/**
 * What an admin does with saved runs. Each change looks at what the server
 * holds now, not at what was on the screen, and renews the list.
 */
export function useRunChanges() {
    const { runs } = useSession()
    const client = useQueryClient()

    const renewed = async (id: string): Promise<ListedRun | undefined> => {
        const list = await client.fetchQuery({
            queryKey: integrityKeys.runList,
            queryFn: ({ signal }) => runs.list({ signal }),
            staleTime: 0,
        })
        return list.find((run) => run.id === id)
    }
    /** What was noted of a run that is gone is taken back. */
    const endOf = async (
        id: string,
        takeBack: () => Promise<void>
    ): Promise<ChangeEnd> => {
        if ((await renewed(id)) !== undefined) {
            return 'done'
        }
        await takeBack()
        return 'gone'
    }

    const pin = useMutation({
        mutationFn: async ({ id, isPinned }: Pinning) => {
            await runs.pin(id, isPinned)
            return endOf(id, () => runs.pin(id, false))
        },
    })
    const rename = useMutation({
        mutationFn: async ({ id, name }: Naming) => {
            await runs.rename(id, name)
            return endOf(id, () => runs.rename(id, ''))
        },
    })
    const remove = useMutation({
        mutationFn: async (id: string): Promise<ChangeEnd> => {
            const listed = await renewed(id)
            if (listed === undefined) {
                return 'gone'
            }
            if (listed.isPinned) {
                return 'pinned'
            }
            const saved = await runs.get(id)
            await runs.remove(
                id,
                saved?.kind === 'ok'
                    ? [...saved.run.identities, ...saved.run.names]
                    : []
            )
            await renewed(id)
            return 'done'
        },
    })
    return { pin, rename, remove }
}
