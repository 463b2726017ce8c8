import { useMemo } from 'react'
import type { RowSelection } from '../../../ui/table/rowSelection'
import type { IssueLines } from '../rows/issueLines'
import type { SelectedRows } from '../selection/useIssueSelection'

/** The selection by the lines of the table: the head of a group is all of it. */
export function useRowSelection(
    lines: IssueLines,
    {
        isSelected,
        selectedIn,
        change,
        toggle,
        selectTo,
        selectAll,
    }: SelectedRows
): RowSelection {
    return useMemo(
        () => ({
            isSelected: (line) => {
                const place = lines.placeAt(line)
                return place !== -1 && isSelected(place)
            },
            onToggle: (line) => {
                const place = lines.placeAt(line)
                const group = lines.groupAt(line)
                if (place !== -1) {
                    toggle(place)
                } else if (group) {
                    const end = group.firstPlace + group.shown
                    const isAll = selectedIn(group.firstPlace, end) === 'all'
                    change(group.firstPlace, end, !isAll)
                }
            },
            onSelectTo: (line) => {
                const place = lines.placeAt(line)
                if (place !== -1) {
                    selectTo(place)
                }
            },
            onSelectAll: selectAll,
        }),
        [lines, isSelected, selectedIn, change, toggle, selectTo, selectAll]
    )
}
