import i18n from '@dhis2/d2-i18n'
import type { ImportProblem } from '../../dhis2/models/imports/importProblem'

/**
 * Counts what is listed, and how often it occurred where the server has folded
 * equal ones together: "1 conflict, occurrences: 10 · 2 warnings".
 */
export function problemHeading(
    problems: readonly ImportProblem[],
    occurrences: number
): string {
    const warnings = problems.filter(
        ({ severity }) => severity === 'warning'
    ).length
    const conflicts = problems.length - warnings
    const words = [
        conflicts > 0 && conflictWords(conflicts, occurrences - warnings),
        warnings > 0 &&
            i18n.t('{{count}} warning', {
                count: warnings,
                defaultValue_plural: '{{count}} warnings',
            }),
    ]
    return words.filter((word) => word !== false).join(' · ')
}

function conflictWords(kinds: number, occurrences: number): string {
    const conflicts = i18n.t('{{count}} conflict', {
        count: kinds,
        defaultValue_plural: '{{count}} conflicts',
    })
    return occurrences > kinds
        ? i18n.t('{{conflicts}}, occurrences: {{number}}', {
              conflicts,
              number: occurrences,
              nsSeparator: '-:-',
          })
        : conflicts
}
