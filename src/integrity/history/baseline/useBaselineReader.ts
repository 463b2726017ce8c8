import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { useSession } from '../../../dhis2/session'
import { savedRunsQuery } from '../../results/useSavedRuns'
import { baselineRun, type Baseline } from './baselineRun'
import { newestResultAt } from './newestResultAt'
import { readableRuns } from '../readableRuns'
import { savedIssuesQuery, savedRunQuery } from '../useSavedRun'

/**
 * Reads the baseline of a report; what was read before is not asked for again.
 * Some megabyte of a large server, so only when somebody wants to know.
 *
 * @returns null where no run is saved with which it can be compared; rejects
 *   with a Dhis2Error
 */
export function useBaselineReader(): (
    report: DataIntegrityReport
) => Promise<Baseline | null> {
    const { runs, clock } = useSession()
    const client = useQueryClient()
    return useCallback(
        async (report) => {
            const ranAt = newestResultAt(
                Object.values(report.results).map(({ finishedTime }) => ({
                    finishedAt: clock.epochOf(finishedTime),
                }))
            )
            const list = await client.fetchQuery(savedRunsQuery(runs))
            const listed = baselineRun(readableRuns(list), ranAt)
            const saved =
                listed &&
                (await client.fetchQuery(savedRunQuery(runs, listed.id)))
            if (saved?.kind !== 'ok' || listed === undefined) {
                return null
            }
            const issues = await client.fetchQuery(
                savedIssuesQuery(runs, listed.id, saved.run)
            )
            return { listed, run: saved.run, issues }
        },
        [runs, clock, client]
    )
}
