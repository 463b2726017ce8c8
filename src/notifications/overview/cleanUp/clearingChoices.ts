import i18n from '@dhis2/d2-i18n'
import { clearableAges, clearingKey, type Clearing } from './clearing'
import type { JobRow } from '../rows/jobRow'
import { jobTypeLabel } from '../../marks/labels'

export interface ClearingChoice {
    readonly key: string
    readonly label: string
    readonly clearing: Clearing
}

/** By age first, the oldest first; then each type that has said something. */
export function clearingChoices(
    rows: readonly JobRow[]
): readonly ClearingChoice[] {
    const choice = (label: string, clearing: Clearing): ClearingChoice => ({
        key: clearingKey(clearing),
        label,
        clearing,
    })
    const ages = [...clearableAges].reverse().map((days) =>
        choice(
            i18n.t('Older than {{count}} day', {
                count: days,
                defaultValue_plural: 'Older than {{count}} days',
            }),
            { kind: 'age', days }
        )
    )
    const spoken = rows.filter(({ hasNotifications }) => hasNotifications)
    const types = [...new Set(spoken.map(({ jobType }) => jobType))]
        .filter((jobType) => jobType !== '')
        .map((jobType) =>
            choice(
                i18n.t('All of type {{type}}', { type: jobTypeLabel(jobType) }),
                { kind: 'type', jobType }
            )
        )
    return [...ages, ...types]
}
