import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { runSliced } from '../../../dhis2/slicing/sliced'
import { useBaselineReader } from '../../history/baseline/useBaselineReader'
import { integrityKeys } from '../../queryKeys'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import { newsOfSet, noNews, type SetNews } from '../rows/setNews'
import type { CoveredSet } from '../rows/useCoveredSet'
import { earlierIssues } from './earlierIssues'

interface KnownNews extends CoveredSet {
    readonly news: SetNews
}

/** The baseline with its issues; asked for only when it is wanted. */
function useBaseline(isAsked: boolean) {
    const { data: report, dataUpdatedAt } = useIntegrityResults()
    const read = useBaselineReader()
    return useQuery({
        queryKey: integrityKeys.baseline(dataUpdatedAt),
        queryFn: () => (report === undefined ? null : read(report)),
        enabled: isAsked && report !== undefined,
        // Another run may be pinned by then; what it is made of stays.
        gcTime: 0,
        retry: false,
    })
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
    const asked = useBaseline(isAsked)
    const baseline = asked.data ?? undefined
    const [made, setMade] = useState<KnownNews>()
    const isReady = isAsked && baseline !== undefined && !covered.isPending
    useEffect(() => {
        if (!isReady) {
            return
        }
        const control = new AbortController()
        void runSliced(
            newsOfSet(set, coverage, earlierIssues(set, baseline)),
            control.signal
        ).then((news) => news && setMade({ set, coverage, news }))
        return () => control.abort()
    }, [isReady, set, coverage, baseline])

    const isCurrent = made?.set === set && made.coverage === coverage
    const isNone = asked.data === null
    const isStopped = asked.error !== null || isNone
    const shown = useMemo(
        () =>
            isAsked && made !== undefined && !isStopped
                ? made
                : { set, coverage, news: noNews(set) },
        [isAsked, made, isStopped, set, coverage]
    )
    return {
        ...shown,
        baseline: baseline?.listed,
        error: asked.error,
        /** There is none, or none that this app can read. */
        isNone,
        retry: () => void asked.refetch(),
        isKnown: isAsked && isCurrent && !isStopped,
        isPending: isAsked && !isCurrent && !isStopped,
    }
}
