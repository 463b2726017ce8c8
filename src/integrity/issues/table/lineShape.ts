import type { RowGroups } from '../../../ui/table/rowGroups'
import { rowLayout, type RowLayout } from '../../../ui/table/rowLayout'
import type { IssueLines } from '../rows/issueLines'
import { findsUnits } from '../units/findsUnits'

const headPx = 34
const rowPx = 34
/** A row with a second text below its name. */
const tallRowPx = 48

/**
 * How high the lines are: heads of groups, and the rows below them. Units have
 * room for where they lie, known or not, so that nothing moves.
 *
 * @param isTall whether the rows of a flat list have a second text
 */
export function lineLayout(
    { lineCount, groups }: IssueLines,
    isTall: boolean
): RowLayout {
    return rowLayout(
        groups.length === 0
            ? [{ rowCount: lineCount, rowPx: isTall ? tallRowPx : rowPx }]
            : groups.flatMap(({ check, shown, isFolded }) => [
                  { rowCount: 1, rowPx: headPx },
                  {
                      rowCount: isFolded ? 0 : shown,
                      rowPx: findsUnits(check) ? tallRowPx : rowPx,
                  },
              ])
    )
}

/** Nothing to fold where the list is flat. */
export function lineGroups(
    { groups, groupAt }: IssueLines,
    onFold: (headLine: number, isFolded: boolean) => void
): RowGroups | undefined {
    return groups.length === 0
        ? undefined
        : {
              headOf: (line) => groupAt(line)?.headLine ?? -1,
              isFolded: (line) => groupAt(line)?.isFolded ?? false,
              onFold,
          }
}
