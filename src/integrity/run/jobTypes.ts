import type { IntegrityKind } from '../../dhis2/maintenance'
import type { JobType } from '../../dhis2/models/jobType'

const summaryType: JobType = 'DATA_INTEGRITY'
const detailsType: JobType = 'DATA_INTEGRITY_DETAILS'

/** Jobs that run checks. */
export const integrityJobTypes: readonly JobType[] = [summaryType, detailsType]

/** Jobs of one type queue; the two types run side by side. */
export const jobTypeOf = (kind: IntegrityKind): JobType =>
    kind === 'summary' ? summaryType : detailsType

export const kindOf = (jobType: JobType | undefined): IntegrityKind =>
    jobType === detailsType ? 'details' : 'summary'
