import { useMemo } from 'react'
import { useSession } from '../../dhis2/session'
import { checkViews } from '../checkView'
import { useRunActivity } from '../useRunActivity'
import { useCheckDefinitions } from './useCheckDefinitions'
import { useIntegrityResults } from './useIntegrityResults'
import { useListedChecks } from './useListedChecks'
import { useReportWithSaved } from './useReportWithSaved'
import { useServerNow } from '../../dhis2/useServerNow'

/** Every check with its state, from the three sources that tell of it. */
export function useCheckViews() {
    const { clock } = useSession()
    const definitions = useCheckDefinitions()
    const results = useIntegrityResults()
    const listed = useListedChecks(false).data
    const activity = useRunActivity()
    const now = useServerNow()

    const checks = definitions.data?.rows
    const { report, isMoreToCome } = useReportWithSaved(checks, results.data)
    const views = useMemo(
        () =>
            checks &&
            checkViews({
                checks,
                report,
                listed,
                isMoreToCome,
                activity,
                epochOf: clock.epochOf,
                now,
            }),
        [checks, report, listed, isMoreToCome, activity, clock, now]
    )
    return { views, definitions, results, now }
}
