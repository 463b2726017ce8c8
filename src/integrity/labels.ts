import i18n from '@dhis2/d2-i18n'
import { isKnownSeverity } from '../dhis2/models/dataIntegritySeverity'
import { formatShortMoment } from '../ui/words/format'
import type { CheckOutcome, CheckState, CheckStateKind } from './checkState'

/** A severity in the user's language; an unknown one as the server writes it. */
export function severityLabel(severity: string | undefined): string {
    if (severity === undefined) {
        return i18n.t('No severity')
    }
    if (!isKnownSeverity(severity)) {
        return severity
    }
    switch (severity) {
        case 'CRITICAL':
            return i18n.t('Critical')
        case 'SEVERE':
            return i18n.t('Severe')
        case 'WARNING':
            return i18n.t('Warning')
        case 'INFO':
            return i18n.t('Info')
    }
}

export function checkStateLabel(kind: CheckStateKind): string {
    switch (kind) {
        case 'notRun':
            return i18n.t('Not run')
        case 'unknown':
            return i18n.t('Not known')
        case 'queued':
            return i18n.t('Queued')
        case 'running':
            return i18n.t('Running')
        case 'passed':
            return i18n.t('Passed')
        case 'issues':
            return i18n.t('Issues')
        case 'failed':
            return i18n.t('Failed to run')
        case 'didNotRun':
            return i18n.t('Did not run')
        case 'expired':
            return i18n.t('As of earlier')
    }
}

type FailedOutcome = Extract<CheckOutcome, { kind: 'failed' }>

/** Why a check has not succeeded. */
export function failureWords({
    reason,
    message,
}: {
    readonly reason?: FailedOutcome['reason']
    readonly message?: string | undefined
}): string {
    if (message) {
        return message
    }
    return reason === 'unreadable'
        ? i18n.t('The result has neither a number nor a list of issues')
        : i18n.t('The server gives no reason')
}

export function issueCountLabel(count: number): string {
    return i18n.t('{{count}} issue', {
        count,
        defaultValue_plural: '{{count}} issues',
    })
}

/**
 * Where the list of a check has not as many rows as were counted.
 *
 * @param beyond rows listed more than counted; below zero, fewer
 */
export function listedBeyondCountLabel(beyond: number): string {
    return beyond > 0
        ? i18n.t('{{count}} more row listed than counted', {
              count: beyond,
              defaultValue_plural: '{{count}} more rows listed than counted',
          })
        : i18n.t('{{count}} fewer row listed than counted', {
              count: -beyond,
              defaultValue_plural: '{{count}} fewer rows listed than counted',
          })
}

/** A state with its number, its reason or its time. */
export function checkStateWords(state: CheckState): string {
    switch (state.kind) {
        case 'issues':
            return issueCountLabel(state.count)
        case 'failed':
            return state.reason === 'unreadable'
                ? i18n.t('Could not be read')
                : checkStateLabel('failed')
        case 'expired':
            return asOfWords(
                state.last.kind === 'issues'
                    ? issueCountLabel(state.last.count)
                    : checkStateLabel(state.last.kind),
                state.asOf
            )
        default:
            return checkStateLabel(state.kind)
    }
}

/** What the server has forgotten is said with the time at which it was true. */
function asOfWords(outcome: string, asOf: number | undefined): string {
    return asOf === undefined
        ? i18n.t('{{outcome}}, no longer kept by the server', { outcome })
        : i18n.t('{{outcome}}, as of {{time}}', {
              outcome,
              time: formatShortMoment(asOf),
          })
}
