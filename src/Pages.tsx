import i18n from '@dhis2/d2-i18n'
import { Suspense, useEffect } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router-dom'
import styles from './Pages.module.css'
import { CataloguePage } from './integrity/catalogue/CataloguePage'
import { useRememberedResults } from './integrity/results/useResultsMemory'
import { DockedJob } from './notifications/dock/DockedJob'
import { useJobActivity } from './notifications/activity/useJobActivity'
import { ErrorBoundary } from './ui/notices/ErrorBoundary'
import { formatCount } from './ui/words/format'
import { keptFocusText } from './ui/page/KeepFocus'
import { lazyPage } from './ui/page/lazyPage'
import { LoadingNotice } from './ui/notices/LoadingNotice'
import { NavigationTabs } from './ui/page/NavigationTabs'
import { useDialogs } from './ui/page/useDialogs'
import { usePageAddress } from './ui/page/usePageAddress'
import { usePageFocus } from './ui/page/usePageFocus'
import { useShellAddress } from './ui/page/useShellAddress'
import { whenIdle } from './ui/page/whenIdle'

const checkPage = lazyPage(async () => {
    const { CheckPage } = await import('./integrity/check/CheckPage')
    return CheckPage
})

const issuesPage = lazyPage(async () => {
    const { IssuesPage } = await import('./integrity/issues/IssuesPage')
    return IssuesPage
})

const jobsPage = lazyPage(async () => {
    const { JobsPage } = await import('./notifications/JobsPage')
    return JobsPage
})

/** All that stands on the screen: tabs, the page of the address, the docked job. */
export function Pages() {
    useShellAddress()
    usePageFocus()
    useDialogs(keptFocusText)
    useRememberedResults()
    // Most ways through the app lead to the issues, and these are in a hurry.
    useEffect(() => whenIdle(issuesPage.preload), [])
    const { runningCount } = useJobActivity()
    const { pathname } = useLocation()
    const checksAddress = usePageAddress('/checks')
    return (
        <div className={styles.app}>
            <NavigationTabs
                label={i18n.t('Pages of Integrity Monitor')}
                tabs={[
                    { to: checksAddress, label: i18n.t('Checks') },
                    { to: '/issues', label: i18n.t('Issues') },
                    {
                        to: '/jobs',
                        label: i18n.t('Jobs'),
                        badge:
                            runningCount > 0
                                ? formatCount(runningCount)
                                : undefined,
                    },
                ]}
            />
            <main className={styles.page}>
                <ErrorBoundary resetKey={pathname}>
                    <Suspense fallback={<LoadingNotice />}>
                        <Routes>
                            <Route path="/checks" element={<CataloguePage />} />
                            <Route
                                path="/checks/:checkName"
                                element={<checkPage.Page />}
                            />
                            <Route
                                path="/issues"
                                element={<issuesPage.Page />}
                            />
                            <Route path="/jobs" element={<jobsPage.Page />} />
                            <Route
                                path="/jobs/:jobType/:jobId"
                                element={<jobsPage.Page />}
                            />
                            <Route
                                path="*"
                                element={<Navigate to="/checks" replace />}
                            />
                        </Routes>
                    </Suspense>
                </ErrorBoundary>
            </main>
            <DockedJob />
        </div>
    )
}
