import { useCallback, useEffect, useState } from 'react'
import type { JobRow } from './jobRow'
import { isUnread, markRead, parseReadMarks, type ReadMarks } from './readMarks'

const storageKey = 'integrity-monitor:read-jobs'

function readStored(): ReadMarks | undefined {
    try {
        return parseReadMarks(window.sessionStorage.getItem(storageKey))
    } catch {
        return undefined
    }
}

/**
 * What has been seen in this tab. On a first visit everything counts as seen:
 * a hundred marks would say nothing.
 */
export function useReadMarks(
    rows: readonly JobRow[] | undefined,
    /** The job that is open: whatever it says is seen. */
    open: JobRow | undefined
) {
    const [marks, setMarks] = useState(readStored)
    if (marks === undefined && rows !== undefined) {
        setMarks(markRead(rows, {}))
    } else if (marks !== undefined && open && isUnread(open, marks)) {
        setMarks(markRead([open], marks))
    }

    useEffect(() => {
        if (marks !== undefined) {
            try {
                window.sessionStorage.setItem(storageKey, JSON.stringify(marks))
            } catch {
                // Without a storage the marks last as long as the page.
            }
        }
    }, [marks])

    const markAsRead = useCallback(
        (read: readonly JobRow[]) =>
            setMarks((before) => markRead(read, before ?? {})),
        []
    )
    const isUnreadRow = useCallback(
        (row: JobRow) => marks !== undefined && isUnread(row, marks),
        [marks]
    )
    return { isUnread: isUnreadRow, markAsRead }
}
