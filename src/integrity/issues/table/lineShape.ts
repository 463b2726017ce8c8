import type { RowGroups } from '../../../ui/table/rowGroups'
import { rowLayout, type RowLayout } from '../../../ui/table/rowLayout'
import type { IssueLines } from '../rows/issueLines'

const headPx = 34

/** How high the lines are: heads of groups, and rows of `rowPx` below them. */
export function lineLayout(
    { lineCount, groups }: IssueLines,
    rowPx: number
): RowLayout {
    return rowLayout(
        groups.length === 0
            ? [{ rowCount: lineCount, rowPx }]
            : groups.flatMap(({ shown, isFolded }) => [
                  { rowCount: 1, rowPx: headPx },
                  { rowCount: isFolded ? 0 : shown, rowPx },
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
