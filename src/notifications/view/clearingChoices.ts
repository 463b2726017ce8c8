import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../../ui/format'
import { clearableAges, type Clearing } from '../feed/clearing'
import type { JobRow } from '../feed/jobRow'
import { jobTypeLabel } from '../labels'

export interface ClearingChoice {
    readonly label: string
    readonly clearing: Clearing
}

/** By age first, the oldest first; then each type that is there. */
export function clearingChoices(
    rows: readonly JobRow[]
): readonly ClearingChoice[] {
    const ages = [...clearableAges].reverse().map((days): ClearingChoice => ({
        label: i18n.t('Older than {{formattedCount}} days', {
            count: days,
            formattedCount: formatCount(days),
            defaultValue: 'Older than {{formattedCount}} day',
            defaultValue_plural: 'Older than {{formattedCount}} days',
        }),
        clearing: { kind: 'age', days },
    }))
    const types = [...new Set(rows.map(({ jobType }) => jobType))]
        .filter((jobType) => jobType !== '')
        .map((jobType): ClearingChoice => ({
            label: i18n.t('All of type {{type}}', {
                type: jobTypeLabel(jobType),
            }),
            clearing: { kind: 'type', jobType },
        }))
    return [...ages, ...types]
}
