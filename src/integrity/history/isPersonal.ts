import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'

const kindsOfPeople = new Set(['users', 'userRoles', 'userGroups'])

/** Whether the issues of a check are people, or say what people may do. */
export const isPersonal = ({ issuesIdType }: DataIntegrityCheck): boolean =>
    issuesIdType !== undefined && kindsOfPeople.has(issuesIdType)
