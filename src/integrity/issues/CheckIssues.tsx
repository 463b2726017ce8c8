import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { IssueResults } from './IssueResults'
import styles from './IssueReview.module.css'
import { noFacets, type IssueColumn } from './issuesQuery'
import { IssueToolbar } from './IssueToolbar'
import { LoadNotices } from './LoadNotices'
import { useIssueReview } from './useIssueReview'
import { useIssuesQuery } from './useIssuesQuery'

interface CheckIssuesProps {
    readonly checkName: string
}

const columns: readonly IssueColumn[] = ['name', 'id', 'comment', 'refs']

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
    const { loader, listIssues } = review
    const hasPassed = loader.checks.some(
        ({ check, outcome }) =>
            check.name === checkName && outcome?.kind === 'passed'
    )
    return (
        <section className={styles.embedded}>
            <h2 className={styles.subheading}>{i18n.t('Issues')}</h2>
            {loader.loading.set.rowCount > 0 && (
                <IssueToolbar review={review} isPending={false} />
            )}
            <LoadNotices
                loading={loader.loading}
                failedChecks={[]}
                onRetry={loader.retry}
                onAsk={loader.ask}
                onListIssues={listIssues}
            />
            <IssueResults
                review={review}
                columns={columns}
                query={query}
                change={change}
                isPending={false}
                emptyTitle={
                    hasPassed
                        ? i18n.t('This check found no issues')
                        : i18n.t('No issues are listed')
                }
            />
        </section>
    )
}
