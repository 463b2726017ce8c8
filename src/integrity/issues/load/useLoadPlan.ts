import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { outcomeOf } from '../../checkState'
import { integrityKeys } from '../../queryKeys'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import { useListedChecks } from '../../results/useListedChecks'
import { loadPlan, type RunCheck } from './loadPlan'
import type { ChosenFacets } from '../query/issuesQuery'

const nothingRun: readonly RunCheck[] = []

/** What there is to load, by the counts that the server holds. */
export function useLoadPlan(chosen: ChosenFacets, asked: ReadonlySet<string>) {
    const definitions = useCheckDefinitions()
    const client = useQueryClient()
    const results = useIntegrityResults()
    const listed = useListedChecks(true)

    const checks = useMemo(() => {
        const known = definitions.data?.rows ?? []
        const report = results.data
        if (report === undefined) {
            return known.map((check) => ({ check, outcome: undefined }))
        }
        const names = new Set(known.map(({ name }) => name))
        const removed = Object.values(report.results).filter(
            ({ name }) => !names.has(name)
        )
        return [...known, ...removed].map((check) => {
            return {
                check,
                outcome: outcomeOf({
                    result: report.results[check.name],
                    unreadable: report.unreadable.find(
                        ({ checkName }) => checkName === check.name
                    ),
                }),
            }
        })
    }, [definitions.data, results.data])

    const isKnown = results.data !== undefined && !listed.isPending
    const plan = useMemo(
        () =>
            loadPlan({
                checks:
                    isKnown || chosen.check.length > 0 ? checks : nothingRun,
                chosen,
                // What is here already need not be asked for.
                asked: new Set([...asked, ...namesOfLoaded(client)]),
                listed: listed.data,
            }),
        [client, checks, isKnown, chosen, asked, listed.data]
    )
    return { plan, checks, definitions, results, isKnown }
}

function namesOfLoaded(client: QueryClient): readonly string[] {
    return client
        .getQueriesData({ queryKey: integrityKeys.allDetails })
        .flatMap(([[, , checkName], answer]) =>
            answer === undefined ? [] : [String(checkName)]
        )
}
