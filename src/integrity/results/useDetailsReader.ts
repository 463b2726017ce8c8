import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../dhis2/session'
import { integrityKeys } from '../queryKeys'
import { nextBatch, type WantedDetails } from './detailsBatches'
import { detailsAnswer, type DetailsAnswer } from './merge/detailsAnswer'

/** Reads lists of issues once, without showing them. */
export function useDetailsReader() {
    const { maintenance } = useSession()
    const client = useQueryClient()
    return useMemo(() => {
        /** What was read before and is not out of date. */
        const atHand = (checkName: string): DetailsAnswer | undefined => {
            const queryKey = integrityKeys.details(checkName)
            return client.getQueryState(queryKey)?.isInvalidated === false
                ? client.getQueryData<DetailsAnswer>(queryKey)
                : undefined
        }
        /**
         * Asks for those that are not at hand, small ones together.
         *
         * @throws Dhis2Error
         */
        const readMissing = async (
            checks: readonly WantedDetails[],
            signal: AbortSignal
        ) => {
            let left = checks.filter(
                ({ checkName }) => atHand(checkName) === undefined
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
                left = left.filter(
                    ({ checkName }) => !names.includes(checkName)
                )
            }
        }
        return { atHand, readMissing }
    }, [client, maintenance])
}
