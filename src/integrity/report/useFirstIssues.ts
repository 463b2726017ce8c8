import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IdentityColumns } from '../../dhis2/store/identityColumns'
import { idOfKey } from '../../dhis2/store/issueIdentity'
import { useSavedIssues } from '../history/useSavedRun'
import { integrityKeys } from '../queryKeys'
import { useDetailsReader } from '../results/useDetailsReader'
import type { ReportCheck } from './reportChecks'

/** An issue as the report names it. */
export interface NamedIssue {
    readonly id: string | undefined
    readonly name: string | undefined
    readonly comment: string | undefined
}

/** So many of each check are in the report; a file has them all. */
const shownIssues = 10
/** A longer list is not fetched for ten of its issues. */
const mostFetched = 2000

const firstKept = ({ keys, names }: IdentityColumns): readonly NamedIssue[] =>
    keys.slice(0, shownIssues).map((key, place) => ({
        id: idOfKey(key),
        name: names?.[place] || undefined,
        comment: undefined,
    }))

/**
 * The first issues of each check: those that are at hand, and once they are
 * wanted those of lists that are short enough to be fetched.
 */
export function useFirstIssues(
    checks: readonly ReportCheck[],
    runId: string | undefined
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
        if (!isLive) {
            const columns = kept.data?.get(name)
            return columns && firstKept(columns)
        }
        const answer = atHand(name)
        return answer?.kind === 'listed'
            ? answer.result.issues
                  .slice(0, shownIssues)
                  .map(({ id, name, comment }) => ({ id, name, comment }))
            : undefined
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
