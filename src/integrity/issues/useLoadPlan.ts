import { useMemo } from 'react'
import { checkOutcome, type CheckOutcome } from '../checkState'
import { useCheckDefinitions } from '../results/useCheckDefinitions'
import { useIntegrityResults } from '../results/useIntegrityResults'
import { loadPlan, type RunCheck } from './loadPlan'
import type { ChosenFacets } from './issuesQuery'
import { useListedChecks } from './useListedChecks'

const nothingRun: readonly RunCheck[] = []

/** What there is to load, by the counts that the server holds. */
export function useLoadPlan(chosen: ChosenFacets, asked: ReadonlySet<string>) {
    const definitions = useCheckDefinitions()
    const results = useIntegrityResults()
    const listed = useListedChecks()

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
            const result = report.results[check.name]
            return {
                check,
                outcome: result
                    ? checkOutcome(result)
                    : unreadableOutcome(report.unreadable, check.name),
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
                asked,
                listed: listed.data,
            }),
        [checks, isKnown, chosen, asked, listed.data]
    )
    return { plan, checks, definitions, results, isKnown }
}

function unreadableOutcome(
    unreadable: readonly { path: string; reason: string }[],
    checkName: string
): CheckOutcome | undefined {
    const found = unreadable.find(
        ({ path }) => path === checkName || path.startsWith(`${checkName}.`)
    )
    return (
        found && {
            kind: 'failed',
            reason: 'unreadable',
            message: `${found.path}: ${found.reason}`,
        }
    )
}
