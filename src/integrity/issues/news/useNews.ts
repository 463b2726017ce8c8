import { useEffect, useMemo, useState } from 'react'
import { useSession } from '../../../dhis2/session'
import { runSliced } from '../../../dhis2/slicing/sliced'
import { baselineRun } from '../../history/baseline'
import { newestResultAt } from '../../history/newestResultAt'
import { readableRuns } from '../../history/readableRuns'
import { useSavedIssues, useSavedRun } from '../../history/useSavedRun'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import { useSavedRuns } from '../../results/useSavedRuns'
import { newsOfSet, noNews, type SetNews } from '../rows/setNews'
import type { CoveredSet } from '../rows/useCoveredSet'
import { earlierIssues } from './earlierIssues'

interface KnownNews extends CoveredSet {
    readonly news: SetNews
}

/** The baseline, and what its issues were; asked for only when it is wanted. */
function useBaselineIssues(isAsked: boolean) {
    const { clock } = useSession()
    const { data: report } = useIntegrityResults()
    const list = useSavedRuns(isAsked)
    const baseline = useMemo(
        () =>
            list.data && report && isAsked
                ? baselineRun(
                      readableRuns(list.data),
                      newestResultAt(
                          Object.values(report.results).map((result) => ({
                              finishedAt: clock.epochOf(result.finishedTime),
                          }))
                      )
                  )
                : undefined,
        [list.data, report, isAsked, clock]
    )
    const run = useSavedRun(baseline?.id)
    const issues = useSavedIssues(baseline?.id)
    const queries = [list, run, issues]
    const saved = run.data?.kind === 'ok' ? run.data.run : undefined
    return {
        baseline,
        saved,
        issues: issues.data,
        error: queries.find(({ error }) => error !== null)?.error ?? null,
        /** There is none, or none that this app can read. */
        isNone:
            isAsked &&
            list.data !== undefined &&
            report !== undefined &&
            (baseline === undefined ||
                (run.data !== undefined && saved === undefined)),
        retry: () =>
            queries
                .filter(({ isError }) => isError)
                .forEach(({ refetch }) => void refetch()),
    }
}

/**
 * Tells of a set of issues which are new since the baseline, in slices; until
 * then what was told before stays, so that no row is shown as what it is not.
 *
 * @param isAsked otherwise nothing is asked of the server, and nothing is new
 */
export function useNews(
    covered: CoveredSet & { readonly isPending: boolean },
    isAsked: boolean
) {
    const { set, coverage } = covered
    const { saved, issues, ...asked } = useBaselineIssues(isAsked)
    const [made, setMade] = useState<KnownNews>()
    const isReady = isAsked && saved !== undefined && issues !== undefined
    useEffect(() => {
        if (!isReady || covered.isPending) {
            return
        }
        const control = new AbortController()
        void runSliced(
            newsOfSet(set, coverage, earlierIssues(set, saved, issues)),
            control.signal
        ).then((news) => news && setMade({ set, coverage, news }))
        return () => control.abort()
    }, [isReady, covered.isPending, set, coverage, saved, issues])

    const isCurrent = made?.set === set && made.coverage === coverage
    const isStopped = asked.error !== null || asked.isNone
    const shown = useMemo(
        () =>
            isAsked && made !== undefined && !isStopped
                ? made
                : { set, coverage, news: noNews(set) },
        [isAsked, made, isStopped, set, coverage]
    )
    return {
        ...shown,
        ...asked,
        isKnown: isAsked && isCurrent && !isStopped,
        isPending: isAsked && !isCurrent && !isStopped,
    }
}
