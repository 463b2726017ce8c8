import {
    useQueries,
    useQueryClient,
    type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { maintenanceAuthority, useSession } from '../../../dhis2/session'
import { integrityKeys } from '../../queryKeys'
import { withListedResult } from '../../results/merge/listedResult'
import type { DetailsAnswer } from '../../results/merge/detailsAnswer'
import { DetailsLoader } from './detailsLoader'
import { issueLoading } from './issueLoading'
import type { ChosenFacets } from '../query/issuesQuery'
import type { CheckCount } from './loadPlan'
import { useLoadPlan } from './useLoadPlan'

const noNames: ReadonlySet<string> = new Set()

/** Of lists that nobody has counted, a few share a request. */
const assumedIssues = 500

/**
 * What is combined of queries is compared deeply with what it was before, but
 * for instances of classes: a hundred thousand issues must not be.
 */
class Uncompared<Value> {
    constructor(readonly value: Value) {}
}

/** Loads issues check by check, until it is stopped. */
export function useIssueLoading(chosen: ChosenFacets) {
    const { maintenance, may } = useSession()
    const client = useQueryClient()
    const [loader] = useState(() => new DetailsLoader(maintenance))
    const [asked, setAsked] = useState(noNames)
    const [isStopped, setStopped] = useState(false)
    const planned = useLoadPlan(chosen, asked)
    const { plan, checks } = planned
    const mayRead = may(maintenanceAuthority)
    const isNamed = chosen.check.length > 0
    const queryOf = useCallback(
        ({ check, count }: CheckCount) => ({
            queryKey: integrityKeys.details(check.name),
            queryFn: async ({ signal }: { signal: AbortSignal }) => {
                const answer = await loader.load(
                    check.name,
                    isNamed ? undefined : (count ?? assumedIssues),
                    signal
                )
                client.setQueryData<DataIntegrityReport>(
                    integrityKeys.results,
                    (held) => held && withListedResult(held, check.name, answer)
                )
                return answer
            },
        }),
        [client, loader, isNamed]
    )
    // The issues that an address names are asked for before the page around
    // them is drawn: to draw it takes as long as half of their way.
    useState(() => {
        if (mayRead && isNamed) {
            plan.wanted.forEach(
                (one) => void client.prefetchQuery(queryOf(one))
            )
        }
    })

    const combine = useCallback(
        (answers: UseQueryResult<DetailsAnswer>[]) => {
            const positions = new Map(
                checks.map(({ check }, position) => [check.name, position])
            )
            const failedNames = new Set(
                checks.flatMap(({ check, outcome }) =>
                    outcome?.kind === 'failed' ? [check.name] : []
                )
            )
            const loads = plan.wanted.map(({ check, count }, index) => {
                const answer = answers[index]
                return {
                    check,
                    count,
                    answer: answer?.data,
                    error: answer?.error ?? null,
                    isLoading: answer?.isFetching ?? false,
                    hasFailed: failedNames.has(check.name),
                }
            })
            return new Uncompared(
                issueLoading(
                    plan,
                    loads,
                    (name) => positions.get(name) ?? positions.size
                )
            )
        },
        [plan, checks]
    )
    const { value: loading } = useQueries({
        queries: plan.wanted.map((one) => ({
            ...queryOf(one),
            enabled: mayRead && !isStopped,
        })),
        combine,
    })

    return {
        ...planned,
        loading,
        isStopped,
        stop: useCallback(() => {
            setStopped(true)
            void client.cancelQueries({ queryKey: integrityKeys.allDetails })
        }, [client]),
        goOn: useCallback(() => setStopped(false), []),
        retry: useCallback(
            () =>
                loading.failed.forEach(
                    ({ check }) =>
                        void client.refetchQueries({
                            queryKey: integrityKeys.details(check.name),
                        })
                ),
            [client, loading.failed]
        ),
        ask: useCallback((checkName: string) => {
            setStopped(false)
            setAsked((before) => new Set(before).add(checkName))
        }, []),
    }
}
