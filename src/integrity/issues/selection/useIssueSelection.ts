import { useCallback, useMemo, useRef, useState } from 'react'
import type { IssueView } from '../rows/issueView'
import {
    carriedOver,
    isRowSelected,
    noSelection,
    selectedAmong,
    withRows,
} from './issueSelection'

/** What is selected among the issues of a view, by their places in it. */
export function useIssueSelection({ set, rows }: IssueView) {
    const [held, setHeld] = useState({ set, selection: noSelection(0) })
    const selection =
        held.set === set
            ? held.selection
            : carriedOver(held.selection, held.set, set)
    if (held.set !== set) {
        setHeld({ set, selection })
    }
    /** Row that was last selected by itself: a range begins there. */
    const anchor = useRef(-1)

    const change = useCallback(
        (from: number, end: number, isSelected: boolean) =>
            setHeld((current) =>
                current.set === set
                    ? {
                          set,
                          selection: withRows(
                              current.selection.marks.length === set.rowCount
                                  ? current.selection
                                  : noSelection(set.rowCount),
                              rows.subarray(from, end),
                              isSelected
                          ),
                      }
                    : current
            ),
        [set, rows]
    )
    const isSelected = useCallback(
        (place: number) => isRowSelected(selection, rows[place] ?? -1),
        [selection, rows]
    )
    const hidden = useMemo(
        () => selection.count - selectedAmong(selection, rows),
        [selection, rows]
    )
    /** Of the places from `from` to before `end`: whether all are, or some. */
    const selectedIn = useCallback(
        (from: number, end: number): 'all' | 'some' | 'none' => {
            const count = selectedAmong(selection, rows.subarray(from, end))
            return count === 0 ? 'none' : count === end - from ? 'all' : 'some'
        },
        [selection, rows]
    )
    const toggle = useCallback(
        (place: number) => {
            anchor.current = rows[place] ?? -1
            change(place, place + 1, !isSelected(place))
        },
        [rows, change, isSelected]
    )
    /** All from the last one that was selected by itself up to this one. */
    const selectTo = useCallback(
        (place: number) => {
            const start = Math.max(0, rows.indexOf(anchor.current))
            change(Math.min(start, place), Math.max(start, place) + 1, true)
        },
        [rows, change]
    )
    const selectAll = useCallback(
        () => change(0, rows.length, true),
        [change, rows]
    )
    const clear = useCallback(
        () => setHeld({ set, selection: noSelection(set.rowCount) }),
        [set]
    )
    return useMemo(
        () => ({
            selection,
            hidden,
            isSelected,
            selectedIn,
            change,
            toggle,
            selectTo,
            selectAll,
            clear,
        }),
        [
            selection,
            hidden,
            isSelected,
            selectedIn,
            change,
            toggle,
            selectTo,
            selectAll,
            clear,
        ]
    )
}

export type SelectedRows = ReturnType<typeof useIssueSelection>
