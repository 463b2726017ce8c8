import type { ServerVersion } from '../http/serverVersion'

const types = (text: string): string[] => text.trim().split(/\s+/)

const first = types(`
DATA_INTEGRITY DATA_INTEGRITY_DETAILS RESOURCE_TABLE ANALYTICS_TABLE
CONTINUOUS_ANALYTICS_TABLE`)

const notices = types(`
META_DATA_SYNC AGGREGATE_DATA_EXCHANGE SEND_SCHEDULED_MESSAGE
PROGRAM_NOTIFICATIONS MONITORING`)

const middle = types(`
PREDICTOR MATERIALIZED_SQL_VIEW_UPDATE DISABLE_INACTIVE_USERS TEST
LOCK_EXCEPTION_CLEANUP MOCK SMS_SEND`)

const imports = types(`
TRACKER_IMPORT_JOB TRACKER_IMPORT_NOTIFICATION_JOB
TRACKER_IMPORT_RULE_ENGINE_JOB IMAGE_PROCESSING
COMPLETE_DATA_SET_REGISTRATION_IMPORT DATAVALUE_IMPORT_INTERNAL
METADATA_IMPORT DATAVALUE_IMPORT GEOJSON_IMPORT`)

const last = types(`
GML_IMPORT HOUSEKEEPING DATA_VALUE_TRIM DATA_SET_NOTIFICATION
CREDENTIALS_EXPIRY_ALERT DATA_STATISTICS FILE_RESOURCE_CLEANUP
ACCOUNT_EXPIRY_ALERT VALIDATION_RESULTS_NOTIFICATION
REMOVE_USED_OR_EXPIRED_RESERVED_VALUES SYSTEM_VERSION_UPDATE_CHECK`)

const newSyncs = types(`
SINGLE_EVENT_DATA_SYNC TRACKED_ENTITY_DATA_SYNC DATA_SYNC`)

const newestTypes = [
    ...first,
    ...newSyncs,
    ...notices,
    ...types('HTML_PUSH_ANALYTICS TRACKER_TRIGRAM_INDEX_MAINTENANCE'),
    ...middle,
    'SMS_INBOUND_PROCESSING',
    ...imports,
    ...last,
]

/** Types come and go with every minor version. */
const ofVersion: Readonly<Record<ServerVersion, readonly string[]>> = {
    '2.41': [
        ...first,
        ...types(`DATA_SYNC TRACKER_PROGRAMS_DATA_SYNC
            EVENT_PROGRAMS_DATA_SYNC`),
        ...notices,
        ...types(`PUSH_ANALYSIS HTML_PUSH_ANALYTICS
            TRACKER_SEARCH_OPTIMIZATION`),
        ...middle,
        ...imports,
        ...types('EVENT_IMPORT ENROLLMENT_IMPORT TEI_IMPORT'),
        ...last,
    ],
    '2.42': [
        ...first,
        ...newSyncs,
        ...notices,
        ...types(`PUSH_ANALYSIS HTML_PUSH_ANALYTICS
            TRACKER_SEARCH_OPTIMIZATION`),
        ...middle,
        'SMS_INBOUND_PROCESSING',
        ...imports,
        ...last,
    ],
    '2.43': newestTypes,
    '2.44': newestTypes,
}

export const jobTypesOf = (version: ServerVersion): readonly string[] =>
    ofVersion[version]
