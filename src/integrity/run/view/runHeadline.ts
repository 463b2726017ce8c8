import i18n from '@dhis2/d2-i18n'
import { formatPercentage } from '../../../ui/words/format'
import type { RunMode } from '../runPlan'
import type { RunPhase } from './runProgress'
import type { RunView } from './runView'

/** What a run does now, in one line. */
export function runHeadline({ run, status, phase, done, total }: RunView) {
    const counts = { done, total }
    switch (status) {
        case 'starting':
            if (isFollowUp(run.mode, phase)) {
                break
            }
            return i18n.t('Starting…')
        case 'held':
            return done === 0
                ? i18n.t('Not started yet')
                : i18n.t('Stopped at {{done}} of {{total}}', counts)
        case 'waiting':
            return i18n.t('Waiting')
        case 'paused':
            return i18n.t('Paused at {{done}} of {{total}}', counts)
        case 'cancelling':
            return i18n.t('Cancelling at {{done}} of {{total}}…', counts)
        case 'ended':
            return i18n.t('The run has ended')
        case 'running':
            break
    }
    switch (phase) {
        case 'again':
            return i18n.t('Second pass: {{done}} of {{total}}', {
                done,
                total,
                nsSeparator: '-:-',
            })
        case 'listing':
            return i18n.t('Listing {{done}} of {{total}}', counts)
        case 'counting':
            return i18n.t('Counting {{done}} of {{total}}', counts)
    }
}

/** The lists that follow the counts: the run has started long ago. */
const isFollowUp = (mode: RunMode, phase: RunPhase) =>
    mode === 'countsThenIssues' && phase === 'listing'

/**
 * The same for those who listen: told now and then, it must not be wrong while
 * the numbers beside it go on.
 */
export function spokenHeadline(view: RunView): string {
    const { status, phase, done, total } = view
    if (status !== 'running') {
        return runHeadline(view)
    }
    const share = formatPercentage(
        (Math.floor((done / Math.max(total, 1)) * parts) / parts) * 100
    )
    switch (phase) {
        case 'again':
            return i18n.t('Second pass, at least {{share}} done', { share })
        case 'listing':
            return i18n.t('Listing issues, at least {{share}} done', { share })
        case 'counting':
            return i18n.t('Counting issues, at least {{share}} done', { share })
    }
}

/** So many parts of a run are told to those who listen to it. */
const parts = 4
