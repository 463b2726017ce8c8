import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import { dockedRun } from './dockedRun'
import {
    isSettled,
    runKey,
    settledText,
    settleRun,
    subscribeSettled,
} from '../activity/settledJobs'

const DockedPanel = lazy(async () => {
    const { DockedPanel } = await import('./DockedPanel')
    return { default: DockedPanel }
})

/**
 * Opens by itself at the edge of any page while a job that was started here
 * runs, and tells its end; the page of the jobs shows it anyway.
 */
export function DockedJob() {
    const { startedJobs } = useSession()
    const jobs = useSyncExternalStore(startedJobs.subscribe, startedJobs.list)
    useSettledRuns()
    const isOnJobsPage = useLocation().pathname.startsWith('/jobs')
    const [shownKey, setShownKey] = useState<string>()

    const docked = isOnJobsPage
        ? undefined
        : dockedRun(jobs, isSettled, shownKey)
    const key = docked && runKey(docked)
    if (key !== shownKey) {
        setShownKey(key)
    }
    if (docked === undefined || key === undefined) {
        return null
    }
    return (
        <Suspense fallback={null}>
            <DockedPanel
                key={key}
                taskRef={docked}
                onClose={() => {
                    settleRun(key)
                    setShownKey(undefined)
                }}
            />
        </Suspense>
    )
}

/** Draws anew, and so asks `isSettled` again, when another run is settled. */
function useSettledRuns(): void {
    useSyncExternalStore(subscribeSettled, settledText)
}
