/** The recorded servers' own checks, and ours that behave like them. */
const likeness: readonly [recorded: string, ours: string][] = [
    ['referee_hostile_names', 'custom_names_pasted_from_elsewhere'],
    ['referee_fails_when_run', 'custom_view_of_old_register'],
    ['referee_takes_eight_seconds', 'data_elements_aggregate_no_analysis'],
    ['referee_takes_twenty_seconds', 'custom_facilities_reporting_late'],
    ['referee_marked_slow', 'data_elements_aggregate_no_data'],
    ['referee_hundred_thousand', 'orgunits_no_coordinates'],
    ['referee*', 'custom_*'],
]

/** Names of checks and ids of jobs as they are in the stand-in. */
export const createNameTranslator = () => {
    const ids = new Map<string, string>()
    return {
        learn: (recordedId: string, ourId: string) => {
            ids.set(recordedId, ourId)
        },
        translate: (text: string): string => {
            let translated = text
            for (const [recorded, ours] of [...likeness, ...ids]) {
                translated = translated.split(recorded).join(ours)
            }
            return translated
        },
    }
}
