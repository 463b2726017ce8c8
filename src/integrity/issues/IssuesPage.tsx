import i18n from '@dhis2/d2-i18n'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { RefreshResults } from '../results/RefreshResults'
import { ResultsNotice } from '../results/ResultsNotice'
import { IssueFacets } from './IssueFacets'
import { IssueResults } from './IssueResults'
import styles from './IssueReview.module.css'
import { issueColumns } from './issuesQuery'
import { IssueToolbar } from './IssueToolbar'
import { LoadNotices } from './LoadNotices'
import { useIssueReview } from './useIssueReview'
import { useIssuesQuery } from './useIssuesQuery'

/** `#/issues`: the issues of all checks in one table. */
export function IssuesPage() {
    const { may } = useSession()
    return may(maintenanceAuthority) ? (
        <AllIssues />
    ) : (
        <div className={styles.page}>
            <h1 className={styles.heading}>{i18n.t('Issues')}</h1>
            <ReadOnlyNotice />
        </div>
    )
}

function AllIssues() {
    const { query, change } = useIssuesQuery()
    const review = useIssueReview(query, change, query.facets)
    const { loader, counted, failedChecks, listIssues } = review
    const isNamed = query.facets.check.length > 0
    return (
        <div className={styles.page}>
            <div className={styles.headline}>
                <h1 className={styles.heading}>{i18n.t('Issues')}</h1>
                <RefreshResults results={loader.results} />
            </div>
            <IssueToolbar review={review} />
            {loader.results.error !== null && (
                <ResultsNotice results={loader.results} />
            )}
            <LoadNotices
                loading={loader.loading}
                failedChecks={failedChecks}
                onRetry={loader.retry}
                onAsk={loader.ask}
                onListIssues={listIssues}
            />
            <div className={styles.body}>
                <IssueFacets
                    checks={counted}
                    chosen={query.facets}
                    onChange={(facets) => change({ facets })}
                />
                <div className={styles.results}>
                    <IssueResults
                        review={review}
                        columns={issueColumns}
                        query={query}
                        change={change}
                        isPending={
                            !loader.isKnown &&
                            !isNamed &&
                            loader.results.error === null
                        }
                        emptyTitle={i18n.t('No issues are listed')}
                    />
                </div>
            </div>
        </div>
    )
}
