import type { Capabilities } from '../server/capabilities'
import type { IntegrityKind } from './maintenance'
import type { JobConfiguration } from '../models/jobConfiguration'
import type { JobType } from '../models/jobType'

const summaryType: JobType = 'DATA_INTEGRITY'
const detailsType: JobType = 'DATA_INTEGRITY_DETAILS'

/** Jobs that run checks. */
export const integrityJobTypes: readonly JobType[] = [summaryType, detailsType]

/** Jobs of one type queue; the two types run side by side. */
export const jobTypeOf = (kind: IntegrityKind): JobType =>
    kind === 'summary' ? summaryType : detailsType

type Parameterised = Pick<JobConfiguration, 'jobType' | 'jobParameters'>

/**
 * What an integrity job does, which its type alone does not tell. A scheduled
 * DATA_INTEGRITY job counts where its parameters say `type: SUMMARY` and lists
 * where they say `DETAILS`; what it does with `REPORT`, or without a type,
 * differs between the versions: `Capabilities.reportListsIssues`.
 */
export function integrityKindOf(
    { jobType, jobParameters }: Parameterised,
    { reportListsIssues }: Pick<Capabilities, 'reportListsIssues'>
): IntegrityKind {
    if (jobType !== summaryType) {
        return 'details'
    }
    const type = parameter(jobParameters, 'type')
    const isReport = type !== 'SUMMARY' && type !== 'DETAILS'
    return type === 'DETAILS' || (isReport && reportListsIssues)
        ? 'details'
        : 'summary'
}

/** The checks that an integrity job names; none mean all that are not slow. */
export function namedChecksOf({
    jobParameters,
}: Pick<Parameterised, 'jobParameters'>): readonly string[] {
    const checks = parameter(jobParameters, 'checks')
    return Array.isArray(checks)
        ? checks.filter((name): name is string => typeof name === 'string')
        : []
}

function parameter(parameters: unknown, name: string): unknown {
    return typeof parameters === 'object' && parameters !== null
        ? (parameters as Record<string, unknown>)[name]
        : undefined
}
