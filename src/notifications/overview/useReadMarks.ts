import { useCallback, useEffect, useMemo, useState } from 'react'
import { browserStorage } from '../../dhis2/server/browserStorage'
import { useSession } from '../../dhis2/session'
import type { JobRow } from './rows/jobRow'
import {
    isUnread,
    markRead,
    marksOf,
    parseReadMarks,
    type ReadMarks,
} from './readMarks'

/**
 * What this user has seen in this browser, of this server. On a first visit
 * everything counts as seen: a hundred marks would say nothing.
 */
export function useReadMarks(
    rows: readonly JobRow[] | undefined,
    /** The job that is open: whatever it says is seen. */
    open: JobRow | undefined
) {
    const { baseUrl, userId = '' } = useSession()
    const storageKey = `integrity-monitor:read-jobs:${baseUrl} ${userId}`
    const [marks, setMarks] = useState(() =>
        parseReadMarks(browserStorage('local').getItem(storageKey))
    )
    if (marks === undefined && rows !== undefined) {
        setMarks(markRead(rows, {}))
    } else if (marks !== undefined && open && isUnread(open, marks)) {
        setMarks(markRead([open], marks))
    }
    useMarksOfOtherTabs(storageKey, setMarks)

    const stored = useMemo(
        () => marks && JSON.stringify(rows ? marksOf(rows, marks) : marks),
        [rows, marks]
    )
    useEffect(() => {
        if (stored !== undefined) {
            try {
                browserStorage('local').setItem(storageKey, stored)
            } catch {
                // Without a storage the marks last as long as the page.
            }
        }
    }, [storageKey, stored])

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

/** What is read in one tab is read in all of them. */
function useMarksOfOtherTabs(
    storageKey: string,
    setMarks: (marks: ReadMarks) => void
): void {
    useEffect(() => {
        const take = ({ key, newValue }: StorageEvent) => {
            const marks = parseReadMarks(newValue)
            if (key === storageKey && marks !== undefined) {
                setMarks(marks)
            }
        }
        window.addEventListener('storage', take)
        return () => window.removeEventListener('storage', take)
    }, [storageKey, setMarks])
}
