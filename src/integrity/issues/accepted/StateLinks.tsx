import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import {
    issuesParameters,
    issueStates,
    type IssuesQuery,
    type IssueState,
} from '../query/issuesQuery'
import styles from './StateLinks.module.css'

interface StateLinksProps {
    readonly query: IssuesQuery
    readonly counts: Readonly<Record<IssueState, number>>
}

/** "1,556 open · 212 accepted": each leads to the issues that it counts. */
export function StateLinks({ query, counts }: StateLinksProps) {
    const labels: Record<IssueState, string> = {
        open: i18n.t('{{number}} open', { number: counts.open }),
        accepted: i18n.t('{{number}} accepted', { number: counts.accepted }),
    }
    return (
        <nav className={styles.states} aria-label={i18n.t('State of issues')}>
            {issueStates.map((state) => (
                <Link
                    key={state}
                    className={styles.state}
                    aria-current={query.state === state}
                    to={{
                        search: issuesParameters({
                            ...query,
                            state,
                            row: undefined,
                        }).toString(),
                    }}
                >
                    {labels[state]}
                </Link>
            ))}
        </nav>
    )
}
