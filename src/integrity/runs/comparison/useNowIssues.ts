import { useQuery } from '@tanstack/react-query'
import {
    identityColumns,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { useDetailsReader } from '../../results/useDetailsReader'
import { integrityKeys } from '../../queryKeys'

/** A check whose issues the server lists now. */
export interface ListedCheck {
    readonly checkName: string
    readonly count: number
    /** Milliseconds since 1970: with another run its issues are read again. */
    readonly finishedAt: number | undefined
}

/**
 * The identities of the issues that the server holds now, by check: those that
 * were read before are not asked for again. A check of which it lists none has
 * none.
 */
export function useNowIssues(wanted: readonly ListedCheck[] | undefined) {
    const { atHand, readMissing } = useDetailsReader()
    return useQuery({
        queryKey: integrityKeys.nowIssues(
            (wanted ?? []).map(
                ({ checkName, finishedAt }) => `${checkName} ${finishedAt}`
            )
        ),
        queryFn: async ({ signal }) => {
            await readMissing(wanted ?? [], signal)
            const doWork = slicedUntil(signal)
            const issues = new Map<string, IdentityColumns>()
            for (const { checkName } of wanted ?? []) {
                const answer = atHand(checkName)
                if (answer?.kind === 'listed') {
                    issues.set(
                        checkName,
                        await doWork(identityColumns(answer.result.issues))
                    )
                }
            }
            return issues
        },
        enabled: wanted !== undefined,
        gcTime: 0,
    })
}
