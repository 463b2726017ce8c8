import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'

/** Whether the issues of a check are organisation units, each of which lies somewhere. */
export const findsUnits = ({ issuesIdType }: DataIntegrityCheck): boolean =>
    issuesIdType === 'organisationUnits'
