import i18n from '@dhis2/d2-i18n'
import type { SavedRunHead } from '../../dhis2/store/savedRun'
import { formatInZone } from '../../ui/words/formatInZone'

/** Who has started a run, in words. */
export function runByWords(
    { by, cause }: Pick<SavedRunHead, 'by' | 'cause'>,
    userId: string | undefined
): string {
    if (cause === 'schedule') {
        return i18n.t('the schedule')
    }
    if (by?.id !== undefined && by.id === userId) {
        return i18n.t('you')
    }
    return by?.name ?? by?.id ?? i18n.t('not told')
}

/** What was to be run; a word of a later app as it is stored. */
export function scopeWords({ kind }: SavedRunHead['scope']): string {
    switch (kind) {
        case 'standard':
            return i18n.t('Standard checks')
        case 'all':
            return i18n.t('All checks')
        case 'selected':
            return i18n.t('Selected checks')
        default:
            return kind
    }
}

/** How much of it was done. */
export const doneWords = ({ planned, done }: SavedRunHead['scope']): string =>
    done === planned
        ? i18n.t('{{count}} check', {
              count: done,
              defaultValue_plural: '{{count}} checks',
          })
        : i18n.t('{{done}} of {{planned}} checks', { done, planned })

/** When a run began, by the clocks of its server. */
export function runStartWords({
    startedAt,
    timeZone = 'UTC',
}: Pick<SavedRunHead, 'startedAt' | 'timeZone'>): string {
    const epochMs = Date.parse(startedAt)
    return Number.isNaN(epochMs) ? startedAt : formatInZone(epochMs, timeZone)
}

/** A run as it is called: its name, or when it began. */
export const runWords = (
    run: Pick<SavedRunHead, 'startedAt' | 'timeZone'>,
    name: string | undefined
): string =>
    name === undefined ? runStartWords(run) : `${name} · ${runStartWords(run)}`
