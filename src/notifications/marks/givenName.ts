import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'

/**
 * The name that people gave a job; undefined for the one that the server makes
 * up for a run-once job, "ANALYTICS_TABLE (1795441271832)".
 */
export function givenName(
    record: JobConfiguration | undefined
): string | undefined {
    const { name, jobType } = record ?? {}
    return name?.startsWith(`${jobType} (`) ? undefined : name
}
