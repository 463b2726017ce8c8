import './ui/words/interpolation'
import i18n from '@dhis2/d2-i18n'
import { CssVariables } from '@dhis2/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import {
    HashRouter,
    Navigate,
    Route,
    Routes,
    useLocation,
} from 'react-router-dom'
import styles from './App.module.css'
import { SessionProvider } from './dhis2/session'
import { CataloguePage } from './integrity/catalogue/CataloguePage'
import { useHeldChecks } from './integrity/results/useHeldChecks'
import { useRememberedResults } from './integrity/results/useResultsMemory'
import { RunProvider } from './integrity/run/RunProvider'
import { DockedJob } from './notifications/dock/DockedJob'
import { JobActivityProvider } from './notifications/activity/JobActivityProvider'
import { useJobActivity } from './notifications/activity/useJobActivity'
import { ChecksOnHandContext } from './notifications/marks/useChecksOnHand'
import { loadTranslations } from './loadTranslations'
import { createQueryClient } from './queryClient'
import { ErrorBoundary } from './ui/notices/ErrorBoundary'
import { formatCount } from './ui/words/format'
import { keptFocusText } from './ui/page/KeepFocus'
import { lazyPage } from './ui/page/lazyPage'
import { LoadingNotice } from './ui/notices/LoadingNotice'
import { NavigationTabs } from './ui/page/NavigationTabs'
import { PageAddresses } from './ui/page/PageAddresses'
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

function Pages() {
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

/**
 * A navigation is not a transition: a search box whose text lives in the
 * address must show each key at once.
 */
const routerBehaviour = {
    v7_startTransition: false,
    v7_relativeSplatPath: true,
}

function RoutedApp() {
    // Jobs tell what their checks found; the features do not know each other.
    const heldChecks = useHeldChecks()
    return (
        <HashRouter future={routerBehaviour}>
            <RunProvider>
                <JobActivityProvider>
                    <PageAddresses>
                        <ChecksOnHandContext.Provider value={heldChecks}>
                            <Pages />
                        </ChecksOnHandContext.Provider>
                    </PageAddresses>
                </JobActivityProvider>
            </RunProvider>
        </HashRouter>
    )
}

/** The platform has set the language by the time the app is first drawn. */
const TranslatedApp = lazy(async () => {
    await loadTranslations(i18n.language || 'en')
    return { default: RoutedApp }
})

export default function App() {
    const [queryClient] = useState(createQueryClient)
    return (
        <QueryClientProvider client={queryClient}>
            <SessionProvider>
                <CssVariables colors spacers theme elevations />
                <Suspense fallback={<LoadingNotice />}>
                    <TranslatedApp />
                </Suspense>
            </SessionProvider>
        </QueryClientProvider>
    )
}
