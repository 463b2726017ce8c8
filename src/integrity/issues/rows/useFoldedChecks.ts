import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { integrityKeys } from '../../queryKeys'

export interface FoldedChecks {
    readonly isFolded: (checkName: string) => boolean
    readonly fold: (checkNames: readonly string[], isFolded: boolean) => void
}

/** Which groups are folded: as they were left, while the app is open. */
export function useFoldedChecks(): FoldedChecks {
    const client = useQueryClient()
    const readKept = useCallback(
        () =>
            new Set(
                client.getQueryData<ReadonlySet<string>>(integrityKeys.folded)
            ),
        [client]
    )
    const [folded, setFolded] = useState<ReadonlySet<string>>(readKept)
    return {
        isFolded: useCallback((checkName) => folded.has(checkName), [folded]),
        fold: useCallback(
            (checkNames, isFolded) => {
                const next = readKept()
                for (const checkName of checkNames) {
                    if (isFolded) {
                        next.add(checkName)
                    } else {
                        next.delete(checkName)
                    }
                }
                client.setQueryData(integrityKeys.folded, next)
                setFolded(next)
            },
            [client, readKept]
        ),
    }
}
