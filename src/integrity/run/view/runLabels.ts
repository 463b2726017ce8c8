import i18n from '@dhis2/d2-i18n'
import { formatDuration } from '../../../ui/words/format'
import type { TimeEstimate } from '../plan/estimateTime'
import type { JobStarter } from '../run'
import type { RunMode } from '../runPlan'

export function modeLabel(mode: RunMode): string {
    switch (mode) {
        case 'counts':
            return i18n.t('Count issues')
        case 'countsThenIssues':
            return i18n.t('Count, then list the issues')
        case 'issues':
            return i18n.t('List issues')
    }
}

/** Why nothing can be run; undefined where something can. */
export function missingAuthorityLabel(
    missingAuthority: string | undefined
): string | undefined {
    return (
        missingAuthority &&
        i18n.t('You need the authority {{authority}}', {
            authority: missingAuthority,
        })
    )
}

/** Who started a job, in words that end a sentence. */
export function starterWords(
    starter: JobStarter,
    ownUserId: string | undefined
): string {
    if (starter.isSchedule) {
        return i18n.t('by its schedule')
    }
    if (starter.userId !== undefined && starter.userId === ownUserId) {
        return i18n.t('by you')
    }
    return starter.name === undefined
        ? i18n.t('by someone else')
        : i18n.t('by {{name}}', { name: starter.name })
}

/** How long it will take, as far as the server's averages tell. */
export function timeWords({ knownMs, unknown }: TimeEstimate): string {
    if (unknown === 0) {
        return formatDuration(knownMs)
    }
    const unknownWords = i18n.t('{{count}} check of unknown time', {
        count: unknown,
        defaultValue_plural: '{{count}} checks of unknown time',
    })
    return knownMs === 0
        ? unknownWords
        : i18n.t('{{duration}} and {{unknown}}', {
              duration: formatDuration(knownMs),
              unknown: unknownWords,
          })
}
