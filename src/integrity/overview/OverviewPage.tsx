import i18n from '@dhis2/d2-i18n'
import { Link, useLocation } from 'react-router-dom'
import { LoadableView } from '../../ui/notices/LoadableView'
import { KeepFocus } from '../../ui/page/KeepFocus'
import { lazyPart } from '../../ui/page/lazyPart'
import { PageHead } from '../../ui/page/PageHead'
import { NewerServerNotice } from '../NewerServerNotice'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { RefreshResults } from '../results/RefreshResults'
import { ResultsExpiry } from '../results/ResultsExpiry'
import { ResultsNotice } from '../results/ResultsNotice'
import { NeverCheckedPanel } from '../run/menu/NeverCheckedPanel'
import { RunMenu } from '../run/menu/RunMenu'
import { isNeverChecked } from '../run/plan/isNeverChecked'
import { RunProgress } from '../run/view/RunProgress'
import { useRenewal } from '../run/view/useRuns'
import { OverviewBody } from './OverviewBody'
import styles from './OverviewPage.module.css'
import { useOverview } from './useOverview'

/** Made of what the overview has loaded already. */
const integrityReport = lazyPart(async () => {
    const { IntegrityReport } = await import('../report/IntegrityReport')
    return IntegrityReport
})

/** `#/`, and `#/report`, which is the same for paper. */
export function OverviewPage() {
    return useLocation().pathname === '/report' ? (
        <integrityReport.Part />
    ) : (
        <Overview />
    )
}

/** How healthy the server is, what is worst, and what to do first. */
function Overview() {
    const overview = useOverview()
    const { views, definitions, results, figures } = overview
    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Overview')}
                actions={
                    <>
                        <Link to="/report">{i18n.t('Report')}</Link>
                        <RunMenu selected={[]} views={views} />
                    </>
                }
            >
                <RefreshResults results={results} />
                <ResultsExpiry renew={useRenewal()} />
            </PageHead>
            <KeepFocus>
                <RunProgress />
            </KeepFocus>
            <ReadOnlyNotice />
            <NewerServerNotice />
            <LoadableView
                value={views}
                error={definitions.error}
                errorTitle={i18n.t('The checks could not be loaded')}
                loadingLabel={i18n.t('Loading the checks…')}
                onRetry={() => void definitions.refetch()}
            >
                {(views) => (
                    <>
                        <ResultsNotice results={results} />
                        {isNeverChecked(views) ? (
                            <NeverCheckedPanel />
                        ) : (
                            figures && (
                                <OverviewBody
                                    {...overview}
                                    views={views}
                                    figures={figures}
                                />
                            )
                        )}
                    </>
                )}
            </LoadableView>
        </div>
    )
}
