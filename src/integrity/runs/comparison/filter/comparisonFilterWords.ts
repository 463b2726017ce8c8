import i18n from '@dhis2/d2-i18n'
import { changeLabel } from '../../../history/compare/changeLabel'
import { severityLabel } from '../../../labels'
import type { ComparisonFilter } from './comparisonQuery'

/** A severity as a choice; '' are the checks without one. */
export const severityChoiceLabel = (severity: string): string =>
    severity === '' ? i18n.t('None') : severityLabel(severity)

/** What is left out of what is shown, in words; none where all is shown. */
export function comparisonFilterWords({
    change,
    severities,
    text,
}: ComparisonFilter): readonly { label: string; value: string }[] {
    const search = text.trim()
    return [
        ...(search === ''
            ? []
            : [{ label: i18n.t('Search'), value: `“${search}”` }]),
        ...(severities.length === 0
            ? []
            : [
                  {
                      label: i18n.t('Severity'),
                      value: severities.map(severityChoiceLabel).join(', '),
                  },
              ]),
        ...(change === undefined
            ? []
            : [{ label: i18n.t('Change'), value: changeLabel(change) }]),
    ]
}
