import { useMemo } from 'react'
import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { isWorthAsking, withSavedOutcomes } from './merge/withSavedOutcomes'
import { useSavedRuns } from './useSavedRuns'

interface ReportWithSaved {
    readonly report: DataIntegrityReport | undefined
    /** The list of runs is asked for. */
    readonly isMoreToCome: boolean
}

/**
 * A report with what saved runs have of checks of which it has nothing. The
 * list of runs is asked for only then, and what is here is shown meanwhile.
 */
export function useReportWithSaved(
    checks: readonly DataIntegrityCheck[] | undefined,
    report: DataIntegrityReport | undefined
): ReportWithSaved {
    const isAsked = useMemo(
        () => !!checks && !!report && isWorthAsking(checks, report),
        [checks, report]
    )
    const { data, isLoading } = useSavedRuns(isAsked)
    const filled = useMemo(
        () =>
            checks && report && data
                ? withSavedOutcomes(checks, report, data)
                : report,
        [checks, report, data]
    )
    return { report: filled, isMoreToCome: isLoading }
}
