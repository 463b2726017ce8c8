import i18n from '@dhis2/d2-i18n'
import { LoadableView } from '../../ui/notices/LoadableView'
import { KeepFocus } from '../../ui/page/KeepFocus'
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

/** `#/`: how healthy the server is, what is worst, and what to do first. */
export function OverviewPage() {
    const overview = useOverview()
    const { views, definitions, results, figures } = overview
    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Overview')}
                actions={<RunMenu selected={[]} views={views} />}
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
