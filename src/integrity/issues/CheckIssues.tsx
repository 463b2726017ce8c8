import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import type { CheckOutcome } from '../checkState'
import { AcceptedNotices } from './accepted/AcceptedNotices'
import { AcceptingDialogs } from './accepted/AcceptingDialogs'
import { IssueResults } from './IssueResults'
import styles from './IssueReview.module.css'
import { groupedColumns, noFacets } from './query/issuesQuery'
import { IssueToolbar } from './IssueToolbar'
import { NewsNotice } from './news/NewsNotice'
import { SelectedIssues } from './selection/SelectedIssues'
import { LoadNotices } from './load/LoadNotices'
import { useIssueReview } from './useIssueReview'
import { useIssuesQuery } from './query/useIssuesQuery'

interface CheckIssuesProps {
    readonly checkName: string
}

/**
 * The issues of one check, loaded at once: search, sort and the open issue are
 * in the address of the page that shows them. Nothing for a user who may not
 * read results.
 */
export function CheckIssues({ checkName }: CheckIssuesProps) {
    const { may } = useSession()
    return may(maintenanceAuthority) ? (
        <IssuesOfCheck key={checkName} checkName={checkName} />
    ) : null
}

function IssuesOfCheck({ checkName }: CheckIssuesProps) {
    const { query, change } = useIssuesQuery()
    const facets = useMemo(
        () => ({ ...noFacets, check: [checkName] }),
        [checkName]
    )
    const review = useIssueReview(query, change, facets)
    const { loader, listIssues, runAgain } = review
    const outcome = loader.checks.find(
        ({ check }) => check.name === checkName
    )?.outcome
    const { set, ...reasons } = loader.loading
    // The page says already that the check has failed, and why.
    const unlistable = outcome?.kind === 'failed' ? [] : reasons.unlistable
    const { notListed, large, unreadable } = reasons
    const isExplained =
        outcome?.kind === 'failed' ||
        [notListed, large, unlistable, unreadable].some(
            ({ length }) => length > 0
        )
    const isNothingToShow =
        outcome?.kind === 'failed' &&
        set.rowCount === 0 &&
        !reasons.isLoading &&
        [reasons.failed, notListed, large, unreadable].every(
            ({ length }) => length === 0
        )
    return isNothingToShow ? null : (
        <section className={styles.embedded}>
            <h2 className={styles.subheading}>{i18n.t('Issues')}</h2>
            {set.rowCount > 0 && (
                <IssueToolbar review={review} query={query} isPending={false} />
            )}
            <LoadNotices
                loading={{ ...loader.loading, unlistable }}
                failedChecks={[]}
                isOneCheck
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
            <IssueResults
                review={review}
                columns={groupedColumns}
                query={query}
                change={change}
                isPending={false}
                emptyTitle={emptyTitle(outcome, isExplained)}
            />
            <SelectedIssues
                view={review.shown.view}
                states={review.states}
                shown={review.asked}
                accepting={review.accepting}
                selected={review.selected}
                onCleared={review.focusGrid}
            />
            <AcceptingDialogs
                accepting={review.accepting}
                onDone={review.selected.clear}
            />
        </section>
    )
}

function emptyTitle(
    outcome: CheckOutcome | undefined,
    isExplained: boolean
): string | undefined {
    if (outcome?.kind === 'passed' && !isExplained) {
        return i18n.t('This check found no issues')
    }
    return isExplained ? undefined : i18n.t('No issues are listed')
}
