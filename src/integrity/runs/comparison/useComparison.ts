import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
    noIdentities,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import { compareIssues } from '../../history/compare/compareIssues'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { useSavedIssues } from '../../history/useSavedRun'
import type { Snapshot } from '../../history/snapshot'
import { integrityKeys } from '../../queryKeys'
import { useCheckViews } from '../../results/useCheckViews'
import { nowSide } from '../../history/runAddress'
import type { ReadCheck } from './changedIssues'
import { comparison, namesToRead, type ComparedRuns } from './comparisonRows'
import { useNowIssues } from './useNowIssues'

type IssuesByCheck = ReadonlyMap<string, IdentityColumns>
const noIssues: IssuesByCheck = new Map()

/** The issues of one side, of a saved run or of now, where it has some. */
function useSideIssues(
    side: string,
    { counts }: Snapshot,
    compared: readonly string[]
) {
    const isNow = side === nowSide
    const nameList = compared.filter((name) => counts[name] !== 0).join(' ')
    const isNeeded = nameList !== ''
    const saved = useSavedIssues(isNow || !isNeeded ? undefined : side)
    const { views } = useCheckViews()
    const finishedAt = new Map(
        (views ?? []).map((view) => [view.check.name, view.finishedAt])
    )
    const now = useNowIssues(
        isNow && isNeeded
            ? nameList.split(' ').map((checkName) => ({
                  checkName,
                  count: counts[checkName] ?? 0,
                  finishedAt: finishedAt.get(checkName),
              }))
            : undefined
    )
    const asked = isNow ? now : saved
    return { ...asked, issues: isNeeded ? asked.data : noIssues }
}

/** What has changed between two runs, check by check and issue by issue. */
export function useComparison(from: string, to: string, runs: ComparedRuns) {
    const names = namesToRead(runs)
    const earlier = useSideIssues(from, runs.before, names)
    const later = useSideIssues(to, runs.after, names)
    const read = useQuery({
        queryKey: integrityKeys.comparison(from, to, [
            earlier.dataUpdatedAt,
            later.dataUpdatedAt,
            ...names,
        ]),
        queryFn: ({ signal }) =>
            compareAll(
                names,
                knownIssues(runs.before, earlier.issues),
                knownIssues(runs.after, later.issues),
                signal
            ),
        enabled: earlier.issues !== undefined && later.issues !== undefined,
        gcTime: 0,
    })
    const counts = useMemo(
        () =>
            read.data &&
            new Map(
                [...read.data].map(([name, { compared }]) => [
                    name,
                    compared.counts,
                ])
            ),
        [read.data]
    )
    return {
        made: comparison(runs, counts),
        read: read.data,
        error: earlier.error ?? later.error ?? read.error,
        retry: () =>
            [earlier, later, read]
                .filter(({ isError }) => isError)
                .forEach(({ refetch }) => void refetch()),
    }
}

/** The issues of a check; undefined where it has some that are not listed. */
type IssuesOf = (name: string) => IdentityColumns | undefined

const knownIssues =
    ({ counts }: Snapshot, issues: IssuesByCheck = noIssues): IssuesOf =>
    (name) =>
        issues.get(name) ?? (counts[name] === 0 ? noIdentities : undefined)

/** A check of which either side does not list its issues is not compared. */
async function compareAll(
    names: readonly string[],
    earlier: IssuesOf,
    later: IssuesOf,
    signal: AbortSignal
): Promise<ReadonlyMap<string, ReadCheck>> {
    const doWork = slicedUntil(signal)
    const read = new Map<string, ReadCheck>()
    for (const name of names) {
        const before = earlier(name)
        const after = later(name)
        if (before !== undefined && after !== undefined) {
            const compared = await doWork(compareIssues(before, after))
            read.set(name, { before, after, compared })
        }
    }
    return read
}
