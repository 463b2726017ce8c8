/** What the server says of the kind of value that a parameter takes. */
export type JobParameterKind = {
    klass: string
    itemKlass?: string
    constants?: readonly string[]
}

const text = 'java.lang.String'
const parameters = 'org.hisp.dhis.scheduling.parameters'

const tableTypes = [
    'DATA_VALUE',
    'COMPLETENESS',
    'COMPLETENESS_TARGET',
    'ORG_UNIT_TARGET',
    'VALIDATION_RESULT',
    'EVENT',
    'ENROLLMENT',
    'OWNERSHIP',
    'TRACKED_ENTITY_INSTANCE_EVENTS',
    'TRACKED_ENTITY_INSTANCE_ENROLLMENTS',
    'TRACKED_ENTITY_INSTANCE',
]

export const jobParameterKinds: Readonly<Record<string, JobParameterKind>> = {
    integer: { klass: 'java.lang.Integer' },
    long: { klass: 'java.lang.Long' },
    boolean: { klass: 'java.lang.Boolean' },
    string: { klass: text },
    set: { klass: 'java.util.Set', itemKlass: text },
    list: { klass: 'java.util.List', itemKlass: text },
    tables: {
        klass: 'java.util.Set',
        itemKlass: 'org.hisp.dhis.analytics.AnalyticsTableType',
        constants: tableTypes,
    },
    reportType: {
        klass: `${parameters}.DataIntegrityJobParameters$DataIntegrityReportType`,
        constants: ['REPORT', 'SUMMARY', 'DETAILS'],
    },
    viewMode: {
        klass: `${parameters}.HtmlPushAnalyticsJobParameters$ViewMode`,
        constants: ['EXECUTOR', 'RECEIVER'],
    },
    failurePolicy: {
        klass: 'org.hisp.dhis.scheduling.JobProgress$FailurePolicy',
        constants: [
            'PARENT',
            'FAIL',
            'SKIP_STAGE',
            'SKIP_ITEM',
            'SKIP_ITEM_OUTLIER',
        ],
    },
}
