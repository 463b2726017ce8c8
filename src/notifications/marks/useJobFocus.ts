import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router-dom'

export const jobsHeadingId = 'jobs-heading'
export const jobHeadingId = 'job-heading'
/** The link of the overview that opens a job. */
export const jobLinkId = (taskUid: string) => `job-link-${taskUid}`

/**
 * Takes the focus along: to a job when it is opened, and back to where it was
 * opened when it is closed. What had the focus until then is gone: on a narrow
 * screen the list gives way to the job.
 */
export function useJobFocus(openUid: string | undefined): void {
    const navigation = useNavigationType()
    /** null: the page has just come. */
    const before = useRef<string | null | undefined>(null)
    useEffect(() => {
        const previous = before.current
        before.current = openUid
        if (openUid === previous) {
            return
        }
        if (openUid !== undefined) {
            // A page that is loaded at a job leaves the focus where it is.
            if (previous !== null || navigation === NavigationType.Push) {
                focusFirst(jobHeadingId, jobsHeadingId)
            }
        } else if (typeof previous === 'string') {
            focusFirst(jobLinkId(previous), jobsHeadingId)
        }
    }, [openUid, navigation])
}

function focusFirst(...ids: readonly string[]): void {
    ids.map((id) => document.getElementById(id))
        .find((element) => element !== null)
        ?.focus()
}
