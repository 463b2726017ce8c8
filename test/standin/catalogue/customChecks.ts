import type { CheckFact } from './checkFact'

const section = 'Ministry of Health'

const custom = (
    name: string,
    code: string,
    displayName: string,
    rest: Partial<CheckFact>
): CheckFact => ({
    name,
    displayName,
    section,
    sectionOrder: 1,
    severity: 'WARNING',
    description: displayName,
    introduction: 'A check of this server, agreed with the districts.',
    recommendation: 'Call the district office.',
    issuesIdType: 'organisationUnits',
    isSlow: false,
    isProgrammatic: false,
    code,
    ...rest,
})

/** Checks of the server's own, as in `custom-data-integrity-checks.yaml`. */
export const customChecks: readonly CheckFact[] = [
    custom(
        'custom_facilities_without_phone',
        'CFWP',
        'Facilities without a phone number',
        { severity: 'INFO' }
    ),
    custom(
        'custom_names_pasted_from_elsewhere',
        'CNPFE',
        'Data elements with names pasted from elsewhere',
        { severity: 'INFO', sectionOrder: 2, issuesIdType: 'dataElements' }
    ),
    custom(
        'custom_facilities_reporting_late',
        'CFRL',
        'Facilities that report later than the fifteenth',
        { sectionOrder: 3, isSlow: true }
    ),
    custom(
        'custom_view_of_old_register',
        'CVOR',
        'Facilities missing in the old register',
        { severity: 'SEVERE', sectionOrder: 4, isSlow: true }
    ),
]
