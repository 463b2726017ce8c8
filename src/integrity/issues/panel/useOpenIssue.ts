import { useCallback, useMemo, useState } from 'react'
import type { RowAddress } from '../query/rowAddress'
import { addressOfRow, rowAtAddress } from '../rows/rowAtAddress'
import type { IssuesQuery } from '../query/issuesQuery'
import type { IssueView } from '../rows/issueView'
import type { ChangeIssuesQuery } from '../query/useIssuesQuery'

/** The row cursor and the issue whose panel is open, which it follows. */
export function useOpenIssue(
    { set, rows }: IssueView,
    query: IssuesQuery,
    change: ChangeIssuesQuery
) {
    const [moved, setMoved] = useState<RowAddress>()
    const isOpen = query.row !== undefined
    const address = query.row ?? moved
    const row = useMemo(
        () => (address ? rowAtAddress(set, address) : -1),
        [set, address]
    )
    const cursor = useMemo(
        () => (row === -1 ? -1 : rows.indexOf(row)),
        [rows, row]
    )

    const goTo = useCallback(
        (place: number, isToOpen: boolean) => {
            const next = addressOfRow(set, rows[place] ?? -1)
            setMoved(next)
            if (isToOpen) {
                change({ row: next }, isOpen ? 'sameStep' : 'newStep')
            }
        },
        [set, rows, isOpen, change]
    )
    return {
        isOpen,
        /** Row of the open issue, shown or not; -1 when it is not there. */
        openRow: isOpen ? row : -1,
        cursor,
        moveTo: useCallback(
            (place: number) => goTo(place, isOpen),
            [goTo, isOpen]
        ),
        open: useCallback((place: number) => goTo(place, true), [goTo]),
        close: useCallback(() => change({ row: undefined }), [change]),
    }
}
