import type { Capabilities } from '../../dhis2/capabilities'
import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import { integrityKindOf, namedChecksOf } from '../../dhis2/integrityJobs'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { jobFacts } from './jobFacts'
import { followedRun } from './newRun'
import { standardChecks } from './plannedChecks'
import type { Run } from './run'

/** A run that somebody else has started, out of the record of its job. */
export function followRecord(
    record: JobConfiguration,
    definitions: readonly DataIntegrityCheck[],
    capabilities: Capabilities,
    epochOf: (serverTime: string | undefined) => number | undefined,
    now: number
): Run {
    const named = namedChecksOf(record)
    return followedRun(
        jobFacts(record, epochOf),
        integrityKindOf(record, capabilities),
        named.length > 0 ? named : standardChecks(definitions),
        now
    )
}
