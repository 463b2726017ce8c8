import type { Capabilities } from '../../../dhis2/server/capabilities'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { isAskedFor } from '../../../dhis2/integrity/checkNames'
import {
    integrityKindOf,
    namedChecksOf,
} from '../../../dhis2/integrity/integrityJobs'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'
import { jobFacts } from './jobFacts'
import { followedRun } from './newRun'
import { standardChecks } from '../plan/plannedChecks'
import type { Run } from '../run'

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
        jobFacts(record, { epochOf, now, limits: undefined }),
        integrityKindOf(record, capabilities),
        named.length > 0
            ? namesAskedFor(named, definitions)
            : standardChecks(definitions),
        now
    )
}

/** Whoever starts a job may name its checks by code or wildcard. */
function namesAskedFor(
    named: readonly string[],
    definitions: readonly DataIntegrityCheck[]
): readonly string[] {
    return [
        ...new Set(
            named.flatMap((wanted) => {
                const found = definitions
                    .filter((check) => isAskedFor(check, wanted))
                    .map(({ name }) => name)
                return found.length > 0 ? found : [wanted]
            })
        ),
    ]
}
