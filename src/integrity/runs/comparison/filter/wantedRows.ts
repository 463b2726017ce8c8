import { foldText } from '../../../../ui/words/foldText'
import { searchWords } from '../../../../ui/words/searchWords'
import type { ComparedRow } from '../comparisonRows'
import type { ComparisonFilter } from './comparisonQuery'

/**
 * Rows of the severities and words that are asked for, whatever their change.
 *
 * @param titleOf the title of a check as it is shown
 */
export function wantedRows(
    rows: readonly ComparedRow[],
    { severities, text }: Pick<ComparisonFilter, 'severities' | 'text'>,
    titleOf: (name: string, saved: string | undefined) => string
): readonly ComparedRow[] {
    const words = searchWords(text)
    return rows.filter(({ name, title, severity = '' }) => {
        const searched = foldText(`${titleOf(name, title)} ${name}`)
        return (
            (severities.length === 0 || severities.includes(severity)) &&
            words.every((word) => searched.includes(word))
        )
    })
}

/** Those that have the change that is looked at, or may have it. */
export const rowsWithChange = (
    rows: readonly ComparedRow[],
    change: ComparisonFilter['change']
): readonly ComparedRow[] =>
    change === undefined
        ? rows
        : rows.filter(
              // A check that is still to be compared may have it.
              ({ changes }) => changes === undefined || changes[change] > 0
          )
