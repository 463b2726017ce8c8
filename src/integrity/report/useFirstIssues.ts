import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import type { IdentityColumns } from '../../dhis2/store/identityColumns'
import { idOfKey } from '../../dhis2/store/issueIdentity'
import { useSavedIssues } from '../history/useSavedRun'
import { firstOpenPlaces } from './firstOpenPlaces'
import { integrityKeys } from '../queryKeys'
import { useDetailsReader } from '../results/useDetailsReader'
import type { ReportCheck } from './reportChecks'

/** An issue as the report names it. */
export interface NamedIssue {
    readonly id?: string | undefined
    readonly name?: string | undefined
    readonly comment?: string | undefined
}

/** So many of each check are in the report; a file has them all. */
const shownIssues = 10
/** A longer list is not fetched for ten of its issues. */
const mostFetched = 2000

const keptIssue = (
    { keys, names }: IdentityColumns,
    place: number
): NamedIssue => ({
    id: idOfKey(keys[place] ?? ''),
    name: names?.[place] || undefined,
    comment: undefined,
})

const none: readonly Acceptance[] = []

/**
 * The first open issues of each check: those that are at hand, and once they are
 * wanted those of lists that are short enough to be fetched.
 *
 * @param holding acceptances that hold, by check
 */
export function useFirstIssues(
    checks: readonly ReportCheck[],
    runId: string | undefined,
    holding: ReadonlyMap<string, readonly Acceptance[]>
) {
    const [isWanted, setWanted] = useState(false)
    const isLive = runId === undefined
    const { atHand, readMissing } = useDetailsReader()
    const wanted = checks.flatMap(({ name, found = 0, state }) =>
        state === 'issues' && found > 0 && found <= mostFetched
            ? [{ checkName: name, count: found }]
            : []
    )
    const fetched = useQuery({
        queryKey: integrityKeys.firstIssues(
            wanted.map(({ checkName }) => checkName)
        ),
        queryFn: async ({ signal }) => {
            await readMissing(wanted, signal)
            return true
        },
        enabled: isWanted && isLive,
        gcTime: 0,
    })
    const kept = useSavedIssues(isWanted && !isLive ? runId : undefined)
    const missing = isLive
        ? wanted.filter(({ checkName }) => atHand(checkName) === undefined)
        : []
    const firstOf = (name: string): readonly NamedIssue[] | undefined => {
        const acceptances = holding.get(name) ?? none
        if (!isLive) {
            const columns = kept.data?.get(name)
            return (
                columns &&
                firstOpenPlaces(columns, acceptances, shownIssues).map(
                    (place) => keptIssue(columns, place)
                )
            )
        }
        const answer = atHand(name)
        if (answer?.kind !== 'listed') {
            return undefined
        }
        const { issues } = answer.result
        return firstOpenPlaces(issues, acceptances, shownIssues).map(
            (place): NamedIssue => issues[place] ?? {}
        )
    }
    const asked = isLive ? fetched : kept
    return {
        firstOf,
        isLoading: asked.isFetching,
        error: asked.error,
        /** Undefined where there is nothing more to fetch. */
        load:
            (isLive ? missing.length > 0 : kept.data === undefined) &&
            !asked.isFetching
                ? () => {
                      setWanted(true)
                      if (asked.error !== null) {
                          void asked.refetch()
                      }
                  }
                : undefined,
    }
}
