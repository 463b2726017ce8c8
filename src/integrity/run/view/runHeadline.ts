import i18n from '@dhis2/d2-i18n'
import type { RunView } from './runView'

/** What a run does now, in one line. */
export function runHeadline({ status, kind, run, done, total }: RunView) {
    const counts = { done, total }
    switch (status) {
        case 'starting':
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
    if ((run.job?.round ?? 0) > 0) {
        return i18n.t(
            'Running stopped checks again, {{done}} of {{total}}',
            counts
        )
    }
    return kind === 'details'
        ? i18n.t('Listing issues, {{done}} of {{total}}', counts)
        : i18n.t('Running {{done}} of {{total}}', counts)
}
