import i18n from '@dhis2/d2-i18n'
import type { JobTally } from '../../../dhis2/integrity/jobTally'
import { skippedLabel } from '../../marks/labels'
import type { JobRow } from './jobRow'

/** What there is to say of a job in a line; empty where nothing is known. */
export function jobMessage({ lastMessage, skipped, work }: JobRow): string {
    if (lastMessage !== '') {
        return lastMessage
    }
    if (skipped !== undefined) {
        return skippedLabel(skipped)
    }
    // Integrity jobs hardly speak themselves.
    return work ? workWords(work) : ''
}

function workWords({ kind, checks, found }: JobTally): string {
    if (found !== undefined) {
        return foundWords(checks ?? 0, found)
    }
    if (checks === undefined) {
        return kind === 'summary'
            ? i18n.t('All standard checks, counts only')
            : i18n.t('All standard checks, with their issues')
    }
    return kind === 'summary'
        ? i18n.t('{{count}} check, counts only', {
              count: checks,
              defaultValue_plural: '{{count}} checks, counts only',
          })
        : i18n.t('{{count}} check, with its issues', {
              count: checks,
              defaultValue_plural: '{{count}} checks, with their issues',
          })
}

function foundWords(
    checks: number,
    { issues, failed }: NonNullable<JobTally['found']>
): string {
    const checkCount = i18n.t('{{count}} check', {
        count: checks,
        defaultValue_plural: '{{count}} checks',
    })
    const issueCount = i18n.t('{{count}} issue', {
        count: issues,
        defaultValue_plural: '{{count}} issues',
    })
    return failed === 0
        ? i18n.t('{{checks}}, {{issues}}', {
              checks: checkCount,
              issues: issueCount,
          })
        : i18n.t('{{checks}}, {{issues}}, {{count}} failed to run', {
              checks: checkCount,
              issues: issueCount,
              count: failed,
              defaultValue_plural:
                  '{{checks}}, {{issues}}, {{count}} failed to run',
          })
}

/** Levels that a message has by itself. */
const plainLevels: ReadonlySet<string | undefined> = new Set([
    undefined,
    'INFO',
    'LOOP',
])

/** The level of the newest row, where it says more than the state does. */
export function tellingLevel({ level, state }: JobRow): string | undefined {
    const isTold = state === 'failed' && level === 'ERROR'
    return isTold || plainLevels.has(level) ? undefined : level
}
