import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { KeptIssue } from './keptIssues'
import styles from './KeptIssueList.module.css'

interface KeptIssueListProps<Issue extends KeptIssue> {
    readonly issues: readonly Issue[]
    /** A word that stands before each. */
    readonly markOf?: ((issue: Issue) => string) | undefined
}

const shownAtFirst = 100
const shownFurther = 1000

/** Issues by name and UID, the first hundred at first. */
export function KeptIssueList<Issue extends KeptIssue>({
    issues,
    markOf,
}: KeptIssueListProps<Issue>) {
    const [limit, setLimit] = useState(shownAtFirst)
    const further = Math.min(issues.length - limit, shownFurther)
    return (
        <>
            <ul className={styles.list}>
                {issues.slice(0, limit).map((issue, place) => (
                    <li key={place} className={styles.issue}>
                        {markOf && (
                            <span className={styles.mark}>{markOf(issue)}</span>
                        )}
                        <span className={styles.name} dir="auto">
                            {issue.name ??
                                (issue.id === undefined
                                    ? i18n.t('Neither name nor UID is kept')
                                    : '')}
                        </span>
                        {issue.id !== undefined && (
                            <code dir="ltr">{issue.id}</code>
                        )}
                    </li>
                ))}
            </ul>
            {issues.length === 0 && <p>{i18n.t('No issue matches')}</p>}
            {further > 0 && (
                <Button small onClick={() => setLimit(limit + shownFurther)}>
                    {i18n.t('Show {{number}} more', { number: further })}
                </Button>
            )}
        </>
    )
}
