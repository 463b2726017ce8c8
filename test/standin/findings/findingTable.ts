/**
 * What the checks of this country find: name | rows | percentage | comment | refs
 * In comment and refs `#` stands for the row's number; `-` stands for none.
 * A check that is not here finds nothing.
 */
export const findingTable = `
categories_no_options | 10 | 16 | - | -
categories_unique_category_combo | 8 | 9 | - | Cmb0000000#:Category combo #
categories_dimensions_no_visualizations | 30 | 49 | DISAGGREGATION | -
category_combos_unused | 40 | 49 | 2026-03-1# 09:40:28.20272 | -
category_option_combos_no_names | 24 | 1.0208421948107187 | - | -
category_option_group_sets_incomplete | 19 | 17 | Category 2#:{Category option 24#} | -
category_options_excess_groupset_membership | 31 | 3 | Category option group set 3 :{Category option group 12,Category option group 13} | -
category_options_no_categories | 215 | 26.841448189762797 | - | -
category_options_shared_within_category_combo | 8 | 2.041684389621438 | Category option 24# | -
invalid_category_combos | 20 | 24.691358024691358 | - | -
dashboards_no_items | 12 | 30 | - | -
data_elements_aggregate_abandoned | 45 | 15 | 2025-02-0# | -
data_elements_aggregate_no_analysis | 260 | 86 | - | -
data_elements_aggregate_no_data | 120 | 40 | - | -
data_elements_aggregate_no_groups | 210 | 70 | - | -
data_elements_aggregate_with_different_period_types | 8 | 0 | Data set 49;Data set 48 | DtSetaaaaa#;DtSetbbbbb#
data_elements_can_aggregate_with_none_operator | 50 | 1 | - | -
data_elements_cannot_aggregate_operator_not_none | 16 | 0 | - | -
data_elements_violating_exclusive_group_sets | 14 | 4 | Data element group set 4 :{Data element group 080,Data element group 079} | Data element group 080:DtGrpaaaaa1;Data element group 079:DtGrpaaaaa2
data_elements_without_datasets | 225 | 74 | - | -
data_elements_in_data_set_not_in_form | 3 | - | Data element 00#;Data element 01# | -
datasets_custom_data_entry_forms_empty | 6 | 10 | Form # | -
datasets_empty | 10 | 16 | - | -
datasets_not_assigned_to_org_units | 15 | 25 | - | -
file_resources_no_icon | 5 | - | icon/stray# | -
category_option_group_sets_scarce | 2 | 40 | 0 | -
category_option_groups_scarce | 5 | 27 | 1 | -
data_element_groups_scarce | 30 | 25 | 1 | -
indicator_group_sets_scarce | 2 | 50 | 0 | -
indicator_groups_scarce | 10 | 33 | 0 | -
orgunit_groups_scarce | 11 | 55 | 0 | -
program_indicator_groups_scarce | 4 | 80 | 1 | -
user_groups_scarce | 10 | 40 | 0 | -
validation_rule_groups_scarce | 6 | 50 | 0 | -
indicator_no_analysis | 110 | 73 | - | -
indicator_types_duplicated | 4 | 66 | - | -
indicators_duplicated_terms | 38 | 25 | #{D00c9de6c91}+#{D473d856086}/#{D473d856086} | -
indicators_exact_duplicates | 38 | 25 | #{D00c9de6c91}/#{D473d856086} | -
indicators_not_grouped | 90 | 60 | - | -
indicators_violating_exclusive_group_sets | 5 | 3.3333333333333335 | - | Indicator group 17:IndGrpaaa01;Indicator group 18:IndGrpaaa02
indicators_with_invalid_denominator | 2 | - | Expression is not well-formed | -
option_groups_empty | 6 | 40 | - | -
option_sets_wrong_sort_order | 42 | 19 | # != 3 | -
options_sets_empty | 31 | 10 | - | -
options_sets_unused | 96 | 98 | - | -
orgunits_invalid_geometry | 8 | 0.23439789041898623 | Self-intersection[-12.5 7.5] | -
orgunits_multiple_roots | 3 | 0.2142857142857143 | Orphan unit 1 ; Orphan unit 2 ; République de Kalindi | -
orgunits_not_contained_by_parent | 64 | 19.161676646706585 | - | -
orgunits_null_island | 4 | 0.2857142857142857 | POINT(0.06 0.02) | -
orgunits_openingdate_gt_closeddate | 6 | 0 | - | -
orgunits_orphaned | 2 | 0 | - | -
organisation_units_violating_exclusive_group_sets | 12 | 1 | - | ougs_name: OU group set 1, ougs_id: OuGrpSetaa1
org_units_with_cyclic_references | 2 | - | - | -
custom_facilities_without_phone | 320 | 22.857142857142858 | # | -
custom_facilities_reporting_late | 36 | 2.5714285714285716 | day 2# | -
program_indicators_without_expression | 14 | 14 | - | Program 15:ProgrmAaa15
program_rule_actions_without_data_object | 9 | - | HIDEFIELD, ASSIGN | -
program_rules_message_no_template | 8 | 2 | - | -
program_rules_no_action | 15 | 37.5 | - | Program 15:ProgrmAaa15
program_rules_no_priority | 10 | 25 | - | Program 09:ProgrmAaa09
program_rules_without_condition | 20 | 5 | - | Program 01:ProgrmAaa01
programs_custom_data_entry_forms_empty | 3 | 15 | Stage of program # | -
programs_inconsistent_tracked_entity_type | 2 | 10 | Tracker program without tracked entity type | -
push_analysis_no_recipients | 3 | 100 | - | -
tracked_entity_attributes_trigram_index_overview | 4 | 40 | - | -
tracker_associate_is_deprecated | 3 | 0.10159937073938123 | Data Element | -
user_roles_no_authorities | 8 | 29.62962962962963 | - | -
user_roles_with_no_users | 14 | 51.851851851851855 | - | -
users_capture_ou_not_in_data_view_ou | 100 | 49.925112331502746 | - | District 021
users_capture_ou_not_in_tei_search_ou | 66 | 33.250124812780825 | - | District 094
users_with_all_authority | 8 | 0.39940089865202194 | Active | User role 09
users_with_app_hub_authority | 7 | 0.34947578632051923 | Active | User role 10
users_with_invalid_usernames | 25 | 1.2481278082875686 | disabled:false | -
users_with_no_user_role | 6 | 2.995506739890165 | disabled:false | -
validation_rules_without_groups | 30 | 60 | - | -
dashboards_not_viewed_one_year | 32 | 80 | - | -
maps_not_viewed_one_year | 15 | 100 | - | -
visualizations_not_viewed_one_year | 225 | 90 | - | -
`
