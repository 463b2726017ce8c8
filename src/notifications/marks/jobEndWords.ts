import i18n from '@dhis2/d2-i18n'
import {
    isClean,
    type ImportOutcome,
} from '../../dhis2/models/imports/importOutcome'
import type { JobState } from './jobState'
import { jobStateLabel } from './labels'

const ends: ReadonlySet<JobState> = new Set([
    'done',
    'failed',
    'cancelled',
    'unknown',
])

/** Whether a job ended in a way that its state alone does not tell. */
export function isMixedEnd(
    state: JobState,
    outcome: ImportOutcome | undefined
): outcome is ImportOutcome {
    // One that failed or was stopped says more than that a report is missing.
    return outcome?.untold === undefined
        ? ends.has(state) && !isClean(outcome)
        : state === 'done'
}

/** The state of a job, and of an import how much of it did not go in. */
export function jobEndWords(
    state: JobState,
    outcome: ImportOutcome | undefined
): string {
    const label = jobStateLabel(state)
    if (!isMixedEnd(state, outcome)) {
        return label
    }
    const { refused, total } = outcome
    if (state === 'done' && refused > 0 && refused >= total) {
        return allRefused(refused)
    }
    const details = detailsOf(outcome)
    if (details.length === 0 && state === 'failed') {
        return label
    }
    return i18n.t('{{state}}, {{details}}', {
        state: label,
        details:
            untoldWords(outcome) ??
            (details.join(' · ') || statusWords(outcome)),
    })
}

const allRefused = (count: number) =>
    i18n.t('{{count}} row refused', {
        count,
        defaultValue_plural: 'All {{count}} rows refused',
    })

function detailsOf(outcome: ImportOutcome): readonly string[] {
    const { refused, total, failedParts, parts, warnings } = outcome
    return [
        refused > 0 &&
            i18n.t('{{refused}} of {{count}} row refused', {
                refused,
                count: total,
                defaultValue_plural: '{{refused}} of {{count}} rows refused',
            }),
        failedParts > 0 &&
            i18n.t('{{failed}} of {{count}} part failed', {
                failed: failedParts,
                count: parts,
                defaultValue_plural: '{{failed}} of {{count}} parts failed',
            }),
        warnings > 0 &&
            i18n.t('{{count}} warning', {
                count: warnings,
                defaultValue_plural: '{{count}} warnings',
            }),
    ].filter((detail) => detail !== false)
}

function untoldWords({ untold }: ImportOutcome): string | undefined {
    switch (untold) {
        case 'notRead':
            return i18n.t('report not read')
        case 'none':
            return i18n.t('no report')
        case 'notUnderstood':
            return i18n.t('report not understood')
        case undefined:
            return undefined
    }
}

const statusWords = ({ hasFailed }: ImportOutcome) =>
    hasFailed ? i18n.t('with errors') : i18n.t('with warnings')

/** Says that an import changed nothing; undefined of one that was no rehearsal. */
export function rehearsalWords(
    state: JobState,
    outcome: ImportOutcome | undefined
): string | undefined {
    if (outcome?.isRehearsal !== true) {
        return undefined
    }
    return ends.has(state)
        ? i18n.t('Rehearsal: nothing was written', { nsSeparator: '-:-' })
        : i18n.t('Rehearsal: nothing is written', { nsSeparator: '-:-' })
}
