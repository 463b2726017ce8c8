import { useQuery, useQueryClient } from '@tanstack/react-query'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import type { MaintenanceAccessor } from '../../dhis2/maintenance'
import { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import { isForgotten } from '../checkState'
import { integrityKeys } from '../queryKeys'
import { keepForgotten } from './keepForgotten'
import { withoutIssues } from './withoutIssues'

/**
 * The counts that the server holds. Where it holds the issues of a check but
 * no count (only its details were run), the issues are read to count them.
 */
async function readResults(
    maintenance: MaintenanceAccessor,
    signal: AbortSignal
): Promise<DataIntegrityReport> {
    const [counts, listed] = await Promise.all([
        maintenance.getIntegrityReport({ details: false, signal }),
        maintenance.listCompleted('details', { signal }),
    ])
    const counted = new Set([
        ...Object.keys(counts.results),
        ...counts.unreadable.map(({ path }) => path.split('.')[0]),
    ])
    const onlyListed = listed.filter((name) => !counted.has(name))
    if (onlyListed.length === 0) {
        return counts
    }
    const issues = await maintenance.getIntegrityReport({
        checks: onlyListed,
        signal,
    })
    return DataIntegrityReport.append(counts, withoutIssues(issues))
}

/** Results of all checks; needs F_PERFORM_MAINTENANCE, not asked for without. */
export function useIntegrityResults() {
    const { maintenance, may, clock } = useSession()
    const client = useQueryClient()
    return useQuery({
        queryKey: integrityKeys.results,
        queryFn: async ({ signal }) => {
            const fresh = await readResults(maintenance, signal)
            return keepForgotten(
                client.getQueryData(integrityKeys.results),
                fresh,
                ({ finishedTime }) =>
                    isForgotten(clock.epochOf(finishedTime), clock.now())
            )
        },
        enabled: may(maintenanceAuthority),
    })
}
