import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../../dhis2/session'
import {
    identityColumns,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { nextBatch } from '../../results/detailsBatches'
import { integrityKeys } from '../../queryKeys'
import {
    detailsAnswer,
    type DetailsAnswer,
} from '../../results/merge/detailsAnswer'

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
    const { maintenance } = useSession()
    const client = useQueryClient()

    const answerAtHand = (checkName: string) => {
        const queryKey = integrityKeys.details(checkName)
        return client.getQueryState(queryKey)?.isInvalidated === false
            ? client.getQueryData<DetailsAnswer>(queryKey)
            : undefined
    }
    const readMissing = async (
        checks: readonly ListedCheck[],
        signal: AbortSignal
    ) => {
        let left = checks.filter(
            ({ checkName }) => answerAtHand(checkName) === undefined
        )
        while (left.length > 0) {
            const names = nextBatch(left).map(({ checkName }) => checkName)
            const report = await maintenance.getIntegrityReport({
                checks: names,
                signal,
            })
            for (const name of names) {
                client.setQueryData<DetailsAnswer>(
                    integrityKeys.details(name),
                    detailsAnswer(report, name)
                )
            }
            left = left.filter(({ checkName }) => !names.includes(checkName))
        }
    }
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
                const answer = answerAtHand(checkName)
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
