import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { ResultsNotice } from '../results/ResultsNotice'
import { AcceptedNotices } from './accepted/AcceptedNotices'
import { AcceptingDialogs } from './accepted/AcceptingDialogs'
import { ActiveFilters } from './facets/ActiveFilters'
import { IssueFacets } from './facets/IssueFacets'
import { IssueResults } from './IssueResults'
import styles from './IssueReview.module.css'
import {
    issueColumns,
    type ChosenFacets,
    type IssuesQuery,
} from './query/issuesQuery'
import { IssueToolbar } from './IssueToolbar'
import { NewsNotice } from './news/NewsNotice'
import { SelectedIssues } from './selection/SelectedIssues'
import { LoadNotices } from './load/LoadNotices'
import type { IssueReview } from './useIssueReview'
import type { ChangeIssuesQuery } from './query/useIssuesQuery'

interface IssueReviewPartsProps {
    readonly review: IssueReview
    readonly query: IssuesQuery
    readonly change: ChangeIssuesQuery
}

/** Search, facets, notices and the table of all checks' issues. */
export function IssueReviewParts({
    review,
    query,
    change,
}: IssueReviewPartsProps) {
    const { loader, counted, failedChecks, listIssues, runAgain, selected } =
        review
    const choose = useCallback(
        (facets: ChosenFacets) => change({ facets }),
        [change]
    )
    const isPending =
        !loader.isKnown &&
        query.facets.check.length === 0 &&
        loader.results.error === null
    const { set, isLoading, failed, unreadable } = loader.loading
    const isNothingLoaded =
        set.rowCount === 0 &&
        !isLoading &&
        (failed.length > 0 ||
            (loader.results.error !== null &&
                loader.results.data === undefined))
    return (
        <>
            {!isNothingLoaded && (
                <IssueToolbar
                    review={review}
                    query={query}
                    isPending={isPending}
                />
            )}
            {loader.results.error !== null && (
                <ResultsNotice results={loader.results} />
            )}
            <LoadNotices
                loading={loader.loading}
                failedChecks={failedChecks}
                onRetry={loader.retry}
                onAsk={loader.ask}
                onListIssues={listIssues}
                onRunAgain={runAgain}
            />
            <AcceptedNotices
                states={review.states}
                accepting={review.accepting}
            />
            {query.state === 'new' && (
                <NewsNotice
                    news={review.states.news}
                    since={review.states.since}
                />
            )}
            {!isNothingLoaded && (
                <div className={styles.body}>
                    <IssueFacets
                        checks={counted}
                        chosen={query.facets}
                        isLoading={isPending || isLoading}
                        onChange={choose}
                    />
                    <div className={styles.results}>
                        <ActiveFilters
                            chosen={query.facets}
                            checks={counted}
                            onChange={choose}
                            onCleared={review.focusGrid}
                        />
                        <div className={styles.rows}>
                            <IssueResults
                                review={review}
                                columns={issueColumns}
                                query={query}
                                change={change}
                                isPending={isPending}
                                emptyTitle={
                                    unreadable.length > 0
                                        ? undefined
                                        : i18n.t('No issues are listed')
                                }
                            />
                        </div>
                        <SelectedIssues
                            view={review.shown.view}
                            states={review.states}
                            shown={review.asked}
                            accepting={review.accepting}
                            selected={selected}
                            onCleared={review.focusGrid}
                        />
                    </div>
                </div>
            )}
            <AcceptingDialogs
                accepting={review.accepting}
                onDone={selected.clear}
            />
        </>
    )
}
