/**
 * Display names that 2.41 words in another way: name | display name.
 * A lone dot: the newer wording with a full stop behind it.
 */
export const displayNames241 = `
categories_one_default_category | Only one default category should exist
categories_one_default_category_combo | Only one default category combo should exist
categories_one_default_category_option | Only one default category option should exist
categories_one_default_category_option_combo | Only one default category option combo should exist
categories_same_category_options | Categories with the same category options
categories_unique_category_combo | Different category combinations should not have the exact same combination of categories.
category_option_combos_disjoint | .
category_option_group_sets_incomplete | Category option group sets which do not contain all category options.
category_option_group_sets_scarce | Category option groups sets should have at least two members.
category_option_groups_scarce | .
category_options_excess_groupset_membership | .
category_options_no_categories | Category options with no categories.
category_options_shared_within_category_combo | Category combinations with categories which share the same category options.
catoptioncombos_no_catcombo | Category options combinations with no category combination.
cocs_wrong_cardinality | .
dashboards_no_items | .
data_element_groups_scarce | .
data_elements_aggregate_abandoned | Aggregate data elements that have not been changed in last 100 days and do not have any data values.
data_elements_aggregate_no_analysis | Aggregate data elements not used in any favourites (directly or through indicators)
data_elements_aggregate_no_data | Aggregate data elements with NO data values.
data_elements_aggregate_no_groups | .
data_elements_aggregate_with_different_period_types | .
data_elements_violating_exclusive_group_sets | Data elements with conflicting exclusive group sets
data_elements_without_datasets | Aggregate data elements not assigned to any data sets
datasets_empty | Data sets with no data elements
datasets_not_assigned_to_org_units | Data sets not assigned to any organisation units
indicator_group_sets_scarce | .
indicator_groups_scarce | .
indicator_no_analysis | Indicators not used in analytical objects.
indicator_types_duplicated | Indicator types with the same factor.
indicators_duplicated_terms | Indicators with the same terms.
indicators_exact_duplicates | Indicators with the same formula.
indicators_not_grouped | Indicators not in any groups.
indicators_violating_exclusive_group_sets | Indicators with conflicting exclusive group sets
indicators_with_identical_formulas | Indicators with identical formulas
invalid_category_combos | Invalid category combinations
option_sets_wrong_sort_order | .
org_units_not_in_compulsory_group_sets | Organisation units not in all compulsory organisation unit group sets
organisation_units_without_groups | Organisation units not in any groups
orgunit_groups_scarce | .
orgunits_invalid_geometry | .
orgunits_multiple_roots | The organisation unit hierarchy should have a single root.
orgunits_multiple_spaces | .
orgunits_no_coordinates | Organisation units with no coordinates.
orgunits_not_contained_by_parent | .
orgunits_null_island | .
orgunits_openingdate_gt_closeddate | Organisation units which have an opening date later than the closed date.
orgunits_orphaned | .
orgunits_same_name_and_parent | .
orgunits_trailing_spaces | .
periods_3y_future | .
periods_distant_past | .
program_indicator_groups_scarce | .
program_indicators_without_expression | Program indicators lacking an expression
program_rules_message_no_template | .
program_rules_no_action | Program rules with no action.
program_rules_no_priority | Program rules with no priority
program_rules_without_condition | Program rules lacking a condition
program_stages_no_programs | Program stages which are not assigned to any programs.
tracker_geometry_invalid_srid | .
user_groups_scarce | .
validation_rule_groups_scarce | Validation rule should have at least two members.
validation_rules_with_invalid_right_side_expression | Validation rules with invalid left side expression
validation_rules_without_groups | Validation rules lacking groups
`
