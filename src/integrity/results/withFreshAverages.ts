import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'

/**
 * Definitions with the average times that fresh results tell: the server knows
 * them only once a check has run, and definitions are loaded before.
 */
export function withFreshAverages(
    definitions: readonly DataIntegrityCheck[],
    fresh: DataIntegrityReport
): readonly DataIntegrityCheck[] {
    return definitions.map((check) => {
        const averageMs = fresh.results[check.name]?.averageExecutionTime
        return averageMs === undefined ||
            averageMs === check.averageExecutionTime
            ? check
            : { ...check, averageExecutionTime: averageMs }
    })
}
