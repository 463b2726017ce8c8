import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import { useSession } from '../dhis2/session'
import { isSettled } from './feed/settledJobs'

const DockedPanel = lazy(async () => {
    const { DockedPanel } = await import('./view/DockedPanel')
    return { default: DockedPanel }
})

/**
 * Opens by itself at the edge of any page while the job that was started here
 * last runs; the page of the jobs shows it anyway.
 */
export function DockedJob() {
    const { startedJobs } = useSession()
    const jobs = useSyncExternalStore(startedJobs.subscribe, startedJobs.list)
    const isOnJobsPage = useLocation().pathname.startsWith('/jobs')
    const latest = jobs[0]
    if (latest === undefined || isOnJobsPage) {
        return null
    }
    return (
        <Suspense fallback={null}>
            <DockedPanel
                key={latest.taskUid}
                taskRef={latest}
                isOldNews={isSettled(latest.taskUid)}
            />
        </Suspense>
    )
}
