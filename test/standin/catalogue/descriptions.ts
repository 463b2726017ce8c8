/**
 * Descriptions that are not the display name, in words of our own:
 * name | description. Progress trees call the checks so.
 */
export const descriptions = `
data_elements_in_data_set_not_in_form | Data sets that ask for data elements which neither their form nor one of its sections has room for
data_elements_violating_exclusive_group_sets | Finds each data element that sits in two groups of one group set at a time
indicators_violating_exclusive_group_sets | Finds each indicator that sits in two groups of one group set at a time
indicators_with_invalid_denominator | Indicators whose formula below the line cannot be read
indicators_with_invalid_numerator | Indicators whose formula above the line cannot be read
org_units_with_cyclic_references | Organisation units that are, over some steps, their own ancestors
program_indicators_with_invalid_expressions | Program indicators whose expression cannot be read
program_indicators_with_invalid_filters | Program indicators whose filter cannot be read
program_indicators_without_expression | Program indicators for which nobody has written an expression
program_rule_actions_without_data_object | Rules with an action on a data element or an attribute, without saying on which
program_rule_actions_without_notification | Rules that are to send a message but have no template for it
program_rule_actions_without_section | Rules that are to hide or show a section but name none
program_rule_actions_without_stage_id | Rules that act on a program stage but name none
program_rule_variables_without_attribute | Programs with a rule variable that is to come from an attribute nobody has chosen
program_rule_variables_without_data_element | Programs with a rule variable that is to come from a data element nobody has chosen
program_rules_without_condition | Programs in which a rule does not say when it applies
validation_rules_with_invalid_left_side_expression | Validation rules of which the left side cannot be read
validation_rules_with_invalid_right_side_expression | Validation rules of which the right side cannot be read
validation_rules_without_groups | Validation rules that no group has as a member
`

/** Those of 2.41 beyond the ones above. */
export const descriptions241 = `
categories_one_default_category | A server needs one category named "default", and no second one
categories_one_default_category_combo | A server needs one category combo named "default", and no second one
categories_one_default_category_option | A server needs one category option named "default", and no second one
categories_one_default_category_option_combo | A server needs one option combo named "default", and no second one
category_option_group_sets_incomplete | Group sets that leave out some options of their category
category_option_group_sets_scarce | Sets of category option groups with no more than one group
dashboards_not_viewed_one_year | Dashboards that nobody has looked at for a year
data_elements_without_datasets | Aggregate data elements that no data set collects
datasets_empty | Data sets that collect nothing
datasets_not_assigned_to_org_units | Data sets that no organisation unit fills in
indicators_with_identical_formulas | Indicators that calculate the same as another one
invalid_category_combos | Category combos that cannot be used as they are
maps_not_viewed_one_year | Maps that nobody has looked at for a year
org_units_not_in_compulsory_group_sets | Organisation units that a compulsory group set has missed
organisation_units_violating_exclusive_group_sets | Organisation units that sit in two groups of one group set at a time
organisation_units_without_groups | Organisation units that no group has as a member
periods_same_start_date_period_type | Periods of one type that begin on the same day
program_rules_no_priority | Program rules that do not say which of them comes first
program_stages_no_programs | Program stages that have lost their program
tracker_geometry_invalid_srid | Tracker objects whose geometry is not in SRID 4326
user_roles_no_authorities | User roles that allow nothing
user_roles_with_no_users | User roles that nobody has
users_capture_ou_not_in_data_view_ou | Users who enter data for units whose data they may not look at
users_capture_ou_not_in_tei_search_ou | Users who enter data for units in which they may not search
users_with_invalid_usernames | Users with a name that could not be given today
users_with_no_user_role | Users who have no role and can do nothing
validation_rule_groups_scarce | Groups of validation rules with no more than one member
validation_rules_missing_value_strategy_null | Validation rules that do not say what to do when a value is missing
visualizations_not_viewed_one_year | Visualizations that nobody has looked at for a year
`
