import i18n from '@dhis2/d2-i18n'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { PageHead } from '../../ui/page/PageHead'
import { KeepFocus } from '../../ui/page/KeepFocus'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { RefreshResults } from '../results/RefreshResults'
import { ResultsExpiry } from '../results/ResultsExpiry'
import { NeverCheckedPanel } from '../run/menu/NeverCheckedPanel'
import { useRenewal } from '../run/view/useRuns'
import { RunProgress } from '../run/view/RunProgress'
import styles from './IssueReview.module.css'
import { IssueReviewParts } from './IssueReviewParts'
import { useIssueReview, type IssueReview } from './useIssueReview'
import { useIssuesQuery } from './query/useIssuesQuery'

/** `#/issues`: the issues of all checks in one table. */
export function IssuesPage() {
    const { may } = useSession()
    return may(maintenanceAuthority) ? (
        <AllIssues />
    ) : (
        <div className={styles.page}>
            <PageHead title={i18n.t('Issues')} />
            <ReadOnlyNotice
                title={i18n.t('You cannot see the issues of this server')}
            />
        </div>
    )
}

function AllIssues() {
    const { query, change } = useIssuesQuery()
    const review = useIssueReview(query, change, query.facets, query.grouping)
    const { loader } = review
    return (
        <div className={styles.page}>
            <PageHead title={i18n.t('Issues')}>
                <RefreshResults results={loader.results} />
                <ResultsExpiry renew={useRenewal()} />
            </PageHead>
            <KeepFocus>
                <RunProgress />
            </KeepFocus>
            {isNothingRun(loader) ? (
                <NeverCheckedPanel />
            ) : (
                <IssueReviewParts
                    review={review}
                    query={query}
                    change={change}
                />
            )}
        </div>
    )
}

/** The server said what it holds, and it holds nothing. */
function isNothingRun({ results, loading, isKnown }: IssueReview['loader']) {
    return (
        isKnown &&
        !loading.isLoading &&
        results.error === null &&
        Object.keys(results.data?.results ?? {}).length === 0 &&
        (results.data?.unreadable ?? []).length === 0 &&
        loading.set.rowCount === 0 &&
        loading.unreadable.length === 0
    )
}
