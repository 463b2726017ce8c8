/**
 * Facts of the checks that DHIS2 ships, one line a check, newest wording:
 * name | code | order in section | severity | type of ids | flags | display name
 * A line with # names the section of the lines after it.
 */
export const checkTable = `
# Categories
categories_dimensions_no_visualizations | CDNV | 17 | WARNING | categories | only:42+43 | Categories which are enabled as a data dimension but which have no associated visualizations
categories_no_options | CNO | 1 | WARNING | categories | - | Categories with no category options
categories_one_default_category | CODC | 2 | SEVERE | categories | - | Only one "default" category should exist
categories_one_default_category_combo | CODCC | 3 | SEVERE | categoryCombos | - | Only one "default" category combo should exist
categories_one_default_category_option | CODCO | 4 | SEVERE | categoryOptions | - | Only one "default" category option should exist
categories_one_default_category_option_combo | CODCOC | 4 | SEVERE | categoryOptionCombos | - | Only one "default" category option combo should exist
categories_same_category_options | CSCO | 6 | WARNING | categories | - | Categories with identical category options
categories_unique_category_combo | CUCC | 8 | SEVERE | categoryCombos | - | Category combinations with identical categories
category_combos_unused | CCU | 6 | WARNING | categoryCombos | - | Category combinations not used by other metadata objects
category_option_combos_disjoint | COCD | 4 | SEVERE | categoryOptionCombos | - | Category option combinations with disjoint associations
category_option_combos_have_duplicates | COCHD | 6 | WARNING | categoryOptionCombos | only:42+43 | Category option combos with identical category options and category combos
category_option_combos_no_names | COCNN | 8 | SEVERE | categoryOptionCombos | only:42+43 | Category option combinations without names
category_option_group_sets_incomplete | COGSI | 10 | SEVERE | categoryOptionGroupSets | - | Category option group sets which which do not contain all category options
category_options_default_incorrect_sharing | CODIS | 20 | SEVERE | categoryOptions | only:42+43 | The default category option should be publicly shared with all users
category_options_excess_groupset_membership | COEGM | 10 | SEVERE | categories | - | Category options which belong to multiple groups in a category option group set
category_options_no_categories | CONC | 3 | WARNING | categoryOptions | - | Category options without categories
category_options_shared_within_category_combo | COSWCC | 7 | SEVERE | categoryCombos | - | Category combinations with categories with identical category options
catoptioncombos_no_catcombo | CNC | 7 | WARNING | categoryOptionCombos | - | Category options combinations without category combinations
cocs_wrong_cardinality | CWC | 5 | SEVERE | categoryOptionCombos | - | Category option combinations with incorrect cardinality
invalid_category_combos | ICC | 7 | WARNING | categoryCombos | - | Category combinations which are invalid
# Dashboards
dashboards_no_items | DNI | 4 | INFO | dashboards | - | Dashboards with no items
# Data Sets
data_elements_in_data_set_not_in_form | DEIDSNIF | 0 | WARNING | dataSets | slow,programmatic,noIntroduction | Data sets with data elements not in data entry form
# Data elements (aggregate)
data_elements_aggregate_abandoned | DEAA | 5 | WARNING | dataElements | slow | Aggregate data elements not changed in the last 100 days and do not have any data values
data_elements_aggregate_aggregation_operator | DEAAO | 8 | WARNING | dataElements | only:41 | Non-numeric data elements which have an aggregation operator other than NONE.
data_elements_aggregate_no_analysis | DEANA | 2 | WARNING | dataElements | - | Aggregate data elements not used in any favourites directly or through indicators
data_elements_aggregate_no_data | DEAND | 6 | WARNING | dataElements | slow | Aggregate data elements without data values
data_elements_aggregate_no_groups | DEANG | 4 | WARNING | dataElements | - | Aggregate data elements not in any data element groups
data_elements_aggregate_with_different_period_types | DEAWDPT | 7 | SEVERE | dataElements | - | Aggregate data elements which belong to data sets with different period types
data_elements_can_aggregate_with_none_operator | DECAWNO | 9 | WARNING | dataElements | only:42+43 | Aggregate domain data elements which can be aggregated but have an aggregation operator set to NONE
data_elements_cannot_aggregate_operator_not_none | DECAONN | 9 | WARNING | dataElements | only:42+43 | Aggregate data elements which cannot be aggregated but have an aggregation operator not set to NONE
data_elements_violating_exclusive_group_sets | DEVEGS | 10 | SEVERE | dataElements | - | Data elements which belong to multiple groups in a group set
data_elements_without_datasets | DEWD | 7 | WARNING | dataElements | - | Aggregate data elements which are not a member of any dataset
# Data sets
datasets_custom_data_entry_forms_empty | DCDEFE | 3 | WARNING | dataSets | only:42+43 | Datasets which have custom data entry forms which are empty
datasets_empty | DE | 1 | WARNING | dataSets | - | Datasets without data elements
datasets_not_assigned_to_org_units | DNATOU | 2 | WARNING | dataSets | - | Data sets which have not been assigned to any organisation units
datasets_same_name | DSN | 4 | WARNING | dataSets | only:42+43 | Datasets with duplicate name or short name
# File resources
file_resources_no_icon | FRNI | 1 | SEVERE | fileResources | only:42+43 | File resources of type ICON that have no entry in the icon table
# Group size
category_option_group_sets_scarce | COGSS | 8 | WARNING | categoryOptionGroupSets | - | Category option group sets should have at least two members
category_option_groups_scarce | COGS | 8 | WARNING | categoryOptionGroups | - | Category option groups should have at least two members
data_element_groups_scarce | DEGS | 1 | WARNING | dataElementGroups | - | Data element groups should have at least two members
indicator_group_sets_scarce | IGSS | 2 | WARNING | indicatorGroupSets | - | Indicator groups sets should have at least two members
indicator_groups_scarce | IGS | 2 | WARNING | indicatorGroups | - | Indicator groups should have at least two members
orgunit_groups_scarce | OGS | 1 | WARNING | organisationUnitGroups | - | Organisation unit groups should have at least two members
program_indicator_groups_scarce | PIGS | 3 | WARNING | programIndicatorGroups | - | Program indicator groups should have at least two members
user_groups_scarce | UGS | 9 | WARNING | userGroups | - | User groups should have at least two members
validation_rule_groups_scarce | VRGS | 2 | WARNING | validationRuleGroups | - | Validation rule groups should have at least two members
# Indicators
indicator_no_analysis | INA | 4 | WARNING | indicators | - | Indicators not used in any analytical objects
indicator_types_duplicated | ITD | 5 | WARNING | indicatorTypes | - | Indicator types with identical factors
indicators_duplicated_terms | IDT | 7 | WARNING | indicators | - | Indicators with identical terms
indicators_exact_duplicates | IED | 8 | WARNING | indicators | - | Indicators with identical formulas
indicators_not_grouped | ING | 2 | WARNING | indicators | - | Indicators not included in any groups
indicators_violating_exclusive_group_sets | IVEGS | 5 | WARNING | indicators | - | Indicators which belong to multiple groups in a group set
indicators_with_invalid_denominator | IWID | 0 | WARNING | indicators | slow,programmatic,noIntroduction,noRecommendation | Indicators with invalid denominator
indicators_with_invalid_numerator | IWIN | 0 | WARNING | indicators | slow,programmatic,noIntroduction,noRecommendation | Indicators with invalid numerator
# Option sets
option_groups_empty | OGE | 4 | WARNING | optionGroups | only:42+43 | Option groups with no options
option_sets_wrong_sort_order | OSWSO | 3 | INFO | optionSets | - | Option sets with possibly wrong sort order
options_sets_empty | OSE | 3 | WARNING | optionSets | - | Empty option sets
options_sets_unused | OSU | 2 | WARNING | optionSets | - | Option sets which are not used
# Organisation Units
org_units_with_cyclic_references | OUWCR | 0 | WARNING | organisationUnits | slow,programmatic,noIntroduction | Organisation units with cyclic references
# Organisation units
org_units_not_in_compulsory_group_sets | OUNICGS | 2 | SEVERE | organisationUnits | - | Orgunits that are not in all compulsory orgunit group sets
organisation_units_violating_exclusive_group_sets | OUVEGS | 10 | SEVERE | organisationUnits | - | Organisation units which belong to multiple groups in a group set
organisation_units_without_groups | OUWG | 13 | WARNING | organisationUnits | - | Organisation units without groups
orgunits_invalid_geometry | OIG | 7 | WARNING | organisationUnits | - | Organisation units with invalid geometry
orgunits_multiple_roots | OMR | 8 | CRITICAL | organisationUnits | - | Organisation unit hierarchy should have a single root
orgunits_multiple_spaces | OMS | 6 | WARNING | organisationUnits | - | Organisation units should not have multiple spaces in their names or shortnames
orgunits_no_coordinates | ONC | 9 | WARNING | organisationUnits | - | Organisation units without coordinates
orgunits_not_contained_by_parent | ONCBP | 5 | WARNING | organisationUnits | - | Organisation units with point coordinates should be contained by their parent
orgunits_null_island | ONI | 6 | SEVERE | organisationUnits | - | Organisation units located within 100 km of Null Island (0,0)
orgunits_openingdate_gt_closeddate | OOGC | 5 | SEVERE | organisationUnits | - | Organisation units which have an opening date after the closed date
orgunits_orphaned | OO | 9 | CRITICAL | organisationUnits | - | Orphaned organisation units
orgunits_same_name_and_parent | OSNAP | 12 | WARNING | organisationUnits | - | Organisation units should not have the same name and parent
orgunits_trailing_spaces | OTS | 4 | WARNING | organisationUnits | - | Organisation units should not have trailing spaces
# Other
indicators_with_identical_formulas | IWIF | 0 | WARNING | - | slow,programmatic,noIntroduction,noRecommendation | indicators with identical formulas
# Periods
periods_3y_future | P3F | 2 | WARNING | periods | - | Periods which are more than three years in the future
periods_distant_past | PDP | 3 | WARNING | periods | - | Periods which are in the distant past
periods_same_start_date_period_type | PSSDPT | 1 | CRITICAL | periods | - | Periods with the same start date and period type
# Program Indicators
program_indicators_with_invalid_expressions | PIWIE | 0 | WARNING | programIndicators | slow,programmatic,noIntroduction | Program indicators with invalid expression
program_indicators_with_invalid_filters | PIWIF | 0 | WARNING | programIndicators | slow,programmatic,noIntroduction | Program indicators with invalid filter
# Program Rules
program_rule_actions_without_data_object | PRAWDO | 0 | WARNING | programRules | slow,programmatic,noIntroduction,noRecommendation | Program rules with actions lacking a data object
program_rule_actions_without_notification | PRAWN | 0 | WARNING | programRules | slow,programmatic,noIntroduction,noRecommendation | Program rule with actions lacking a notification template
program_rule_actions_without_section | PRAWS | 0 | WARNING | programRules | slow,programmatic,noIntroduction,noRecommendation | Program rules with actions lacking a program stage section
program_rule_actions_without_stage_id | PRAWSI | 0 | WARNING | programRules | slow,programmatic,noIntroduction,noRecommendation | Program rules with actions lacking a program stage
program_rule_variables_without_attribute | PRVWA | 0 | WARNING | programs | slow,programmatic,noIntroduction | Program rule variables lacking an attribute
program_rule_variables_without_data_element | PRVWDE | 0 | WARNING | programs | slow,programmatic,noIntroduction | Program rule variables lacking a data element
# Program indicators
program_indicators_without_expression | PIWE | 1 | SEVERE | programIndicators | - | Program indicators without expressions
# Program rules
program_rules_message_no_template | PRMNT | 4 | SEVERE | programRules | - | Program rules actions which should send or schedule a message without a message template
program_rules_no_action | PRNA | 2 | SEVERE | programRules | - | Program rules without actions
program_rules_no_priority | PRNP | 4 | WARNING | programRules | - | Program rules without priorities
program_rules_without_condition | PRWC | 2 | WARNING | programRules | - | Program rules without rule conditions.
# Programs
program_rules_inconsistent_program_program_stage | PRIPPS | 3 | WARNING | programRules | only:43 | Program rules which are inconsistently linked to a program and program stage
program_stages_no_programs | PSNP | 2 | SEVERE | programStages | - | Program stages without associated programs
programs_custom_data_entry_forms_empty | PCDEFE | 1 | WARNING | programs | only:42+43 | Programs which have empty custom data entry forms
programs_inconsistent_tracked_entity_type | PITET | 3 | SEVERE | programs | only:42+43 | Programs which are inconsistently linked to a tracked entity type
single_events_null_occurred_date | SENOD | 6 | SEVERE | events | slow,only:41+42 | Single events without an occurred date
tracked_entity_attribute_null_value | TEANV | 7 | SEVERE | tracker | slow,until:43 | Tracked entity attribute value with no plain text value
tracker_associate_is_deprecated | TAID | 5 | SEVERE | dataElements | only:41+42 | TRACKER_ASSOCIATE value type is deprecated
# Tracked entity attributes
tracked_entity_attributes_invalid_trigram_search_configuration | TEAITSC | 1 | WARNING | trackedEntityAttributes | only:43 | Tracked entity attributes having a suboptimal search configuration that potentially results in slower search performance when searching tracked entities using those attributes
tracked_entity_attributes_trigram_index_out_of_sync | TEATIOOS | 2 | WARNING | trackedEntityAttributes | only:43 | Partial trigram indexes on trackedentityattributevalue table must be in sync with the tracked entity attribute metadata configuration
tracked_entity_attributes_trigram_index_overview | TEATIO | 3 | INFO | trackedEntityAttributes | only:43 | Tracked entity attributes that have a partial trigram index created on the trackedentityattributevalue table
# Tracker
tracker_geometry_invalid_srid | TGIS | 4 | WARNING | tracker | slow,only:41+42 | Tracker entities with geometry not using SRID 4326
# Users
user_roles_no_authorities | URNA | 4 | WARNING | userRoles | - | User roles without assigned authorities
user_roles_with_no_users | URWNU | 5 | WARNING | userRoles | - | User roles without assigned users
users_capture_ou_not_in_data_view_ou | UCONIDVO | 1 | SEVERE | users | - | Users which have a data capture organisation unit which is not in their data view organisation unit hierarchy
users_capture_ou_not_in_tei_search_ou | UCONITSO | 2 | WARNING | users | - | Users which have a data capture organisation unit which is not within their tracked entity search organisation unit hierarchy
users_with_all_authority | UWAA | 6 | INFO | users | only:42+43 | Users which have the ALL authority assigned
users_with_app_hub_authority | UWAHA | 7 | INFO | users | only:42+43 | Users which have access to install and manage apps from the App Hub
users_with_invalid_usernames | UWIU | 5 | WARNING | users | - | Users which have invalid usernames
users_with_no_organisation_units | UWNOU | 8 | WARNING | users | only:44 | Users without organisation units
users_with_no_user_role | UWNUR | 3 | SEVERE | users | - | Users without user roles
# Validation Rules
validation_rules_with_invalid_left_side_expression | VRWILSE | 0 | WARNING | validationRules | slow,programmatic,noIntroduction,noRecommendation | Validation rules with invalid left side expression
validation_rules_with_invalid_right_side_expression | VRWIRSE | 0 | WARNING | validationRules | slow,programmatic,noIntroduction,noRecommendation | Validation rules with invalid right side expression
# Validation rules
validation_rules_missing_value_strategy_null | VRMVSN | 1 | SEVERE | validationRules | - | Validation rule expressions without missing value strategies
validation_rules_without_groups | VRWG | 1 | WARNING | validationRules | - | Validation rules without a validation rule group
# Visualizations
dashboards_not_viewed_one_year | DNVOY | 3 | WARNING | dashboards | - | Dashboards which have not been actively viewed in the last 12 months
maps_not_viewed_one_year | MNVOY | 1 | WARNING | maps | - | Maps which have not been viewed in the last 12 months
push_analysis_no_recipients | PANR | 4 | WARNING | pushAnalysis | only:42 | Push analysis without recipients
visualizations_not_viewed_one_year | VNVOY | 1 | WARNING | visualizations | - | Visualizations which have not been viewed in the last 12 months
visualizations_wrong_sort_order | VWSO | 2 | WARNING | visualizations | only:44 | Visualizations with items in a wrong sort order
`
