import './ui/page/dialogs.css'
import './ui/page/print.css'
import './ui/page/weights.css'
import './ui/words/interpolation'
import i18n from '@dhis2/d2-i18n'
import { CssVariables } from '@dhis2/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { HashRouter } from 'react-router-dom'
import { SessionProvider } from './dhis2/session'
import { useHeldChecks } from './integrity/results/useHeldChecks'
import { RunProvider } from './integrity/run/RunProvider'
import { SavingProvider } from './integrity/saving/SavingProvider'
import { JobActivityProvider } from './notifications/activity/JobActivityProvider'
import { ChecksOnHandContext } from './notifications/marks/useChecksOnHand'
import { pageAt } from './lazyPages'
import { loadTranslations } from './loadTranslations'
import { Pages } from './Pages'
import { createQueryClient } from './queryClient'
import { LoadingNotice } from './ui/notices/LoadingNotice'
import { TellProvider } from './ui/notices/TellProvider'
import { PageAddresses } from './ui/page/PageAddresses'

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
                <SavingProvider>
                    <JobActivityProvider>
                        <PageAddresses>
                            <ChecksOnHandContext.Provider value={heldChecks}>
                                <Pages />
                            </ChecksOnHandContext.Provider>
                        </PageAddresses>
                    </JobActivityProvider>
                </SavingProvider>
            </RunProvider>
        </HashRouter>
    )
}

/**
 * The platform has set the language by the time the app is first drawn. The
 * code of the page that the address names comes beside the words.
 */
const TranslatedApp = lazy(async () => {
    pageAt(window.location.hash).preload()
    await loadTranslations(i18n.language || 'en')
    return { default: RoutedApp }
})

export default function App() {
    const [queryClient] = useState(createQueryClient)
    return (
        <QueryClientProvider client={queryClient}>
            <SessionProvider>
                <CssVariables colors spacers theme elevations />
                <TellProvider>
                    <Suspense fallback={<LoadingNotice />}>
                        <TranslatedApp />
                    </Suspense>
                </TellProvider>
            </SessionProvider>
        </QueryClientProvider>
    )
}
