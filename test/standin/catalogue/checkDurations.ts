import { hashOf } from '../world/random'
import type { CheckFact } from './checkFact'

/** Milliseconds on a big country's database, where they are worth knowing. */
const known: Readonly<Record<string, number>> = {
    data_elements_aggregate_no_analysis: 3650,
    orgunits_null_island: 840,
    orgunits_invalid_geometry: 585,
    data_elements_without_datasets: 420,
    orgunits_not_contained_by_parent: 310,
    orgunits_no_coordinates: 140,
    program_stages_no_programs: 9,
    org_units_with_cyclic_references: 560_000,
    indicators_with_invalid_numerator: 104_000,
    indicators_with_invalid_denominator: 112_000,
    data_elements_aggregate_abandoned: 131_000,
    data_elements_aggregate_no_data: 118_000,
    single_events_null_occurred_date: 24_000,
    tracked_entity_attribute_null_value: 38_000,
    tracker_geometry_invalid_srid: 12_000,
    custom_facilities_reporting_late: 20_000,
    custom_view_of_old_register: 26,
}

/** How long a check takes when it works. All standard ones: 6 to 9 s. */
export const checkDurationMs = (check: CheckFact): number => {
    const spread = hashOf(check.name)
    return (
        known[check.name] ??
        (check.isSlow ? 400 + (spread % 2600) : 2 + (spread % 29))
    )
}

/** Fast to slow, as a job runs them; slow ones always after the others. */
export const inRunningOrder = (checks: readonly CheckFact[]): CheckFact[] =>
    [...checks].sort(
        (one, other) =>
            Number(one.isSlow) - Number(other.isSlow) ||
            checkDurationMs(one) - checkDurationMs(other) ||
            hashOf(one.name) - hashOf(other.name)
    )
