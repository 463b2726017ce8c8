import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { jobFacts } from './jobFacts'
import { kindOf } from './jobTypes'
import { followedRun } from './newRun'
import { standardChecks } from './plannedChecks'
import type { Run } from './run'

/** A run that somebody else has started, out of the record of its job. */
export function followRecord(
    record: JobConfiguration,
    definitions: readonly DataIntegrityCheck[],
    epochOf: (serverTime: string | undefined) => number | undefined,
    now: number
): Run {
    const named = namedChecks(record)
    return followedRun(
        jobFacts(record, epochOf),
        kindOf(record.jobType),
        named.length > 0 ? named : standardChecks(definitions),
        now
    )
}

/** No names mean all checks that are not slow. */
export function namedChecks({
    jobParameters,
}: JobConfiguration): readonly string[] {
    const checks =
        typeof jobParameters === 'object' &&
        jobParameters !== null &&
        'checks' in jobParameters
            ? jobParameters.checks
            : undefined
    return Array.isArray(checks)
        ? checks.filter((name): name is string => typeof name === 'string')
        : []
}
