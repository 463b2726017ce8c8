import { useMemo } from 'react'
import { useSession } from '../../dhis2/session'
import { baselineRun, shownRun } from '../history/baseline/baselineRun'
import { newestResultAt } from '../history/baseline/newestResultAt'
import { readableRuns } from '../history/readableRuns'
import { useSavedRuns } from '../results/useSavedRuns'
import { useCheckViews } from '../results/useCheckViews'
import { overviewFigures } from './overviewFigures'
import { useAcceptedOf } from '../acceptance/useAcceptedOf'

/** What the overview shows; no request but those for saved runs and for what is accepted. */
export function useOverview() {
    const { clock } = useSession()
    const { views, definitions, results, now } = useCheckViews()
    const saved = useSavedRuns()
    const runs = useMemo(() => readableRuns(saved.data ?? []), [saved.data])
    const ranAt = useMemo(() => newestResultAt(views ?? []), [views])
    const baseline = useMemo(() => baselineRun(runs, ranAt), [runs, ranAt])
    const acceptedOf = useAcceptedOf(views)
    const figures = useMemo(
        () =>
            views &&
            overviewFigures(views, baseline, acceptedOf, clock.epochOf),
        [views, baseline, acceptedOf, clock]
    )
    return {
        views,
        definitions,
        results,
        now,
        runs,
        saved,
        baseline,
        shown: shownRun(runs, ranAt),
        acceptedOf,
        figures,
    }
}
