import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { RefreshResults } from '../results/RefreshResults'
import { ResultsNotice } from '../results/ResultsNotice'
import { RunProgress } from '../run/RunProgress'
import { IssueFacets } from './IssueFacets'
import { IssueResults } from './IssueResults'
import styles from './IssueReview.module.css'
import { issueColumns, type ChosenFacets } from './issuesQuery'
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
    const choose = useCallback(
        (facets: ChosenFacets) => change({ facets }),
        [change]
    )
    const review = useIssueReview(query, change, query.facets)
    const { loader, counted, failedChecks, listIssues } = review
    const isPending =
        !loader.isKnown &&
        query.facets.check.length === 0 &&
        loader.results.error === null
    return (
        <div className={styles.page}>
            <div className={styles.headline}>
                <h1 className={styles.heading}>{i18n.t('Issues')}</h1>
                <RefreshResults results={loader.results} />
            </div>
            <RunProgress />
            <IssueToolbar review={review} isPending={isPending} />
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
                    onChange={choose}
                />
                <div className={styles.results}>
                    <IssueResults
                        review={review}
                        columns={issueColumns}
                        query={query}
                        change={change}
                        isPending={isPending}
                        emptyTitle={i18n.t('No issues are listed')}
                    />
                </div>
            </div>
        </div>
    )
}
