import { isAskedFor } from '../../../dhis2/integrity/checkNames'
import {
    integrityKindOf,
    namedChecksOf,
} from '../../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../../dhis2/jobs/jobPhase'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { JobConfiguration } from '../../../dhis2/models/jobConfiguration'

/** A check's issues, as they were read. */
interface ReadList {
    readonly check: Pick<DataIntegrityCheck, 'name' | 'code' | 'isSlow'>
    /** When the server had listed them; missing where it did not say. */
    readonly finishedAt: number | undefined
    /** When they came, by the server's clock. */
    readonly readAt: number
}

/** A list of megabytes is so long on its way: what came may be that much older. */
const longestWayMs = 60_000

/**
 * Whether the server has listed the issues of a check anew since they were
 * read. Its lists do not tell when they were made unless they are downloaded;
 * the records of the jobs that make them do, in a few hundred bytes.
 */
export function isRelisted(
    { check, finishedAt = -Infinity, readAt }: ReadList,
    jobs: readonly JobConfiguration[],
    epochOf: (serverTime: string | undefined) => number | undefined
): boolean {
    return jobs.some(
        (job) =>
            jobPhase(job) === 'ended' &&
            // On some versions a report lists; read once too often is no harm.
            integrityKindOf(job, { reportListsIssues: true }) === 'details' &&
            includesCheck(namedChecksOf(job), check) &&
            (epochOf(job.lastExecuted) ?? Infinity) > finishedAt &&
            (epochOf(job.lastFinished) ?? Infinity) > readAt - longestWayMs
    )
}

/** Names, codes or wildcards; none mean all checks that are not slow. */
function includesCheck(
    named: readonly string[],
    { name, code, isSlow }: ReadList['check']
): boolean {
    return named.length === 0
        ? isSlow !== true
        : // Read once too often is no harm here either.
          named.some(
              (wanted) => wanted === name || isAskedFor({ name, code }, wanted)
          )
}
