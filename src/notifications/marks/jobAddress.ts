import { parseTaskRef, type ParsedTaskRef } from '../../dhis2/jobs/taskRef'

/** Route of one job. */
export function jobAddress({ jobType, taskUid }: ParsedTaskRef): string {
    return `/jobs/${encodeURIComponent(jobType)}/${encodeURIComponent(taskUid)}`
}

/** The job that an address names; undefined when it names none. */
export function readJobAddress(
    jobType: string | undefined,
    taskUid: string | undefined
): ParsedTaskRef | undefined {
    try {
        return parseTaskRef([jobType ?? '', taskUid ?? ''])
    } catch {
        return undefined
    }
}

const integrityTypes: ReadonlySet<string> = new Set([
    'DATA_INTEGRITY',
    'DATA_INTEGRITY_DETAILS',
])

/** Where the result of a job can be read in this app; most have no such place. */
export function resultAddress(jobType: string): string | undefined {
    return integrityTypes.has(jobType) ? '/checks' : undefined
}
