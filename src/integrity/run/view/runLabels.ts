import i18n from '@dhis2/d2-i18n'
import { formatDuration } from '../../../ui/words/format'
import type { TimeEstimate } from '../plan/estimateTime'
import type { JobStarter } from '../run'

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

/** Less than a second is no time that a job of the server can keep to. */
const wholeSeconds = (ms: number) => Math.ceil(ms / 1000) * 1000

/** How long checks usually take; undefined where the server does not know. */
export function usualTimeWords({
    knownMs,
    unknown,
}: TimeEstimate): string | undefined {
    const duration = formatDuration(wholeSeconds(knownMs))
    if (knownMs === 0) {
        return undefined
    }
    return unknown === 0
        ? i18n.t('Usually about {{duration}}', { duration })
        : i18n.t('Usually more than {{duration}}', { duration })
}

/** How long it still takes; undefined where the server does not know. */
export function leftWords({
    knownMs,
    unknown,
}: TimeEstimate): string | undefined {
    const duration = formatDuration(knownMs)
    if (knownMs === 0) {
        return undefined
    }
    return unknown === 0
        ? i18n.t('about {{duration}} left', { duration })
        : i18n.t('more than {{duration}} left', { duration })
}
