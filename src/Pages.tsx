import i18n from '@dhis2/d2-i18n'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router-dom'
import styles from './Pages.module.css'
import { useRememberedResults } from './integrity/results/useResultsMemory'
import { useRuns } from './integrity/run/view/useRuns'
import {
    cataloguePage,
    checkPage,
    issuesPage,
    jobsPage,
    overviewPage,
    runsPage,
} from './lazyPages'
import { DockedJob } from './notifications/dock/DockedJob'
import { useJobActivity } from './notifications/activity/useJobActivity'
import { ErrorBoundary } from './ui/notices/ErrorBoundary'
import { formatCount } from './ui/words/format'
import { keptFocusText } from './ui/page/KeepFocus'
import { LoadingNotice } from './ui/notices/LoadingNotice'
import { NavigationTabs } from './ui/page/NavigationTabs'
import { useKeptPlaces } from './ui/page/useKeptPlaces'
import { useDialogs } from './ui/page/useDialogs'
import { usePageAddress } from './ui/page/usePageAddress'
import { usePageFocus } from './ui/page/usePageFocus'
import { usePageTitle } from './ui/page/usePageTitle'
import { useShellAddress } from './ui/page/useShellAddress'
import { useShellPrint } from './ui/page/useShellPrint'
import { whenAnswered } from './whenAnswered'

/** `checks` of `/checks/orgunits_orphaned?text=…`. */
const sectionOf = (address: string) => address.split(/[/?]/)[1]

/** Apart from the pages, which are not drawn anew for each step of a run. */
function RunTitle() {
    const { current } = useRuns()
    const isOver = current === undefined || current.status === 'ended'
    usePageTitle({
        progress: isOver
            ? undefined
            : i18n.t('{{place}} of {{total}}', {
                  place: current.done,
                  total: current.total,
              }),
    })
    return null
}

/**
 * Most ways through the app lead to the issues, and these are in a hurry. Stands
 * beside the page that is open: once its code is there and its questions are
 * asked, this begins to wait for the answers.
 */
function FetchIssuesPageAhead() {
    const client = useQueryClient()
    useEffect(() => whenAnswered(client, issuesPage.preload), [client])
    return null
}

/** All that stands on the screen: tabs, the page of the address, the docked job. */
export function Pages() {
    const { pathname } = useLocation()
    useShellAddress()
    useShellPrint()
    usePageFocus()
    // A job stands beside the list that it is opened from.
    useKeptPlaces(sectionOf(pathname) === 'jobs' ? 'jobs' : pathname)
    useDialogs(keptFocusText)
    useRememberedResults()
    const { runningCount } = useJobActivity()
    const tabs = [
        { to: '/', label: i18n.t('Overview') },
        { to: usePageAddress('/checks'), label: i18n.t('Checks') },
        { to: '/issues', label: i18n.t('Issues') },
        { to: '/runs', label: i18n.t('Runs') },
        {
            to: '/jobs',
            label: i18n.t('Jobs'),
            badge: runningCount > 0 ? formatCount(runningCount) : undefined,
        },
    ]
    usePageTitle({
        page: tabs.find(({ to }) => sectionOf(to) === sectionOf(pathname))
            ?.label,
    })
    return (
        <div className={styles.app}>
            <RunTitle />
            <NavigationTabs
                label={i18n.t('Pages of Integrity Monitor')}
                tabs={tabs}
            />
            <main className={styles.page}>
                <ErrorBoundary resetKey={pathname}>
                    <Suspense fallback={<LoadingNotice />}>
                        <Routes>
                            <Route path="/" element={<overviewPage.Part />} />
                            <Route
                                path="/checks"
                                element={<cataloguePage.Part />}
                            />
                            <Route
                                path="/checks/:checkName"
                                element={<checkPage.Part />}
                            />
                            <Route
                                path="/issues"
                                element={<issuesPage.Part />}
                            />
                            <Route
                                path="/report"
                                element={<overviewPage.Part />}
                            />
                            <Route path="/runs/*" element={<runsPage.Part />} />
                            <Route path="/jobs" element={<jobsPage.Part />} />
                            <Route
                                path="/jobs/:jobType/:jobId"
                                element={<jobsPage.Part />}
                            />
                            <Route
                                path="*"
                                element={<Navigate to="/" replace />}
                            />
                        </Routes>
                        <FetchIssuesPageAhead />
                    </Suspense>
                </ErrorBoundary>
            </main>
            <DockedJob />
        </div>
    )
}
