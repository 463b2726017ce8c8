import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router-dom'
import { giveFocus, pageHeading } from '../../ui/page/giveFocus'

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
                focusOn(jobHeadingId)
            }
        } else if (typeof previous === 'string') {
            focusOn(jobLinkId(previous))
        }
    }, [openUid, navigation])
}

/** On the heading of the page where that is not there. */
function focusOn(id: string): void {
    const element = document.getElementById(id)
    if (element === null) {
        giveFocus(pageHeading())
    } else {
        element.focus()
    }
}
