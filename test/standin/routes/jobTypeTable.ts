/**
 * Types that can be scheduled, in the server's order, with the parameters
 * they take: TYPE | versions, if not all | name:kind:default:endpoint, …
 * A kind with an exclamation mark must be given.
 */
export const jobTypeTable = `
DATA_INTEGRITY | | type:reportType, checks:set::/dataIntegrity
DATA_INTEGRITY_DETAILS | | checks:set::/dataIntegrity
RESOURCE_TABLE | |
ANALYTICS_TABLE | | lastYears:integer, skipTableTypes:tables:[]:/analytics/tableTypes, skipPrograms:set:[]:/programs, skipResourceTables:boolean:false, skipOutliers:boolean:false
CONTINUOUS_ANALYTICS_TABLE | | fullUpdateHourOfDay:integer:0, lastYears:integer, skipTableTypes:tables:[]:/analytics/tableTypes, skipOutliers:boolean:false
SINGLE_EVENT_DATA_SYNC | 42+43 | pageSize:integer:60
TRACKED_ENTITY_DATA_SYNC | 42+43 | pageSize:integer:60
DATA_SYNC | | pageSize:integer:10000
TRACKER_PROGRAMS_DATA_SYNC | 41 | pageSize:integer:20
EVENT_PROGRAMS_DATA_SYNC | 41 | pageSize:integer:60
META_DATA_SYNC | 41 | trackerProgramPageSize:integer:20, eventProgramPageSize:integer:60, dataValuesPageSize:integer:10000
META_DATA_SYNC | 42+43 | dataValuesPageSize:integer:10000
AGGREGATE_DATA_EXCHANGE | | dataExchangeIds:list::/aggregateDataExchanges
SEND_SCHEDULED_MESSAGE | |
PROGRAM_NOTIFICATIONS | |
MONITORING | | relativeStart:integer:0, relativeEnd:integer:0, validationRuleGroups:list:[]:/validationRuleGroups, sendNotifications:boolean:false, persistResults:boolean:false
PUSH_ANALYSIS | 41+42 | pushAnalysis:list!:[]:/pushAnalysis
HTML_PUSH_ANALYTICS | | dashboard:string!::/dashboards, receivers:string!::/userGroups, mode:viewMode!
TRACKER_SEARCH_OPTIMIZATION | 41+42 | attributes:set:[]:/trackedEntityAttributes/indexable, skipIndexDeletion:boolean:false
TRACKER_TRIGRAM_INDEX_MAINTENANCE | 43 | runAnalyze:boolean:false
PREDICTOR | | relativeStart:integer:0, relativeEnd:integer:0, predictors:list:[]:/predictors, predictorGroups:list:[]:/predictorGroups
MATERIALIZED_SQL_VIEW_UPDATE | | sqlViews:list:[]
DISABLE_INACTIVE_USERS | | inactiveMonths:integer!:0, reminderDaysBefore:integer
TEST | 41 | waitMillis:long, stages:integer, failAtStage:integer, items:integer, failAtItem:integer, itemDuration:long, failWithMessage:string, failWithException:boolean:false, failWithPolicy:failurePolicy, runStagesParallel:boolean:false
TEST | 42+43 | waitMillis:long, stages:integer, failAtStage:integer, items:integer, failAtItem:integer, itemDuration:long, failWithMessage:string, failWithException:boolean:false, failWithPostCondition:boolean:false, failWithPolicy:failurePolicy, runStagesParallel:boolean:false
LOCK_EXCEPTION_CLEANUP | | expiresAfterMonths:integer
`
