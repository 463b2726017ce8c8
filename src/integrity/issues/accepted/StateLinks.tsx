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
    /** Undefined where a number is not known, or says nothing. */
    readonly counts: Readonly<Record<IssueState, number | undefined>>
}

/** "1,556 open · 47 new · 212 accepted": each leads to the issues it counts. */
export function StateLinks({ query, counts }: StateLinksProps) {
    // Where nothing is accepted there is nothing to lead to.
    const shown = issueStates.filter(
        (state) => state !== 'accepted' || counts.accepted !== undefined
    )
    return (
        <nav className={styles.states} aria-label={i18n.t('State of issues')}>
            {shown.map((state) => (
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
                    {stateWords(state, counts[state])}
                </Link>
            ))}
        </nav>
    )
}

function stateWords(state: IssueState, number: number | undefined): string {
    switch (state) {
        case 'open':
            return number === undefined
                ? i18n.t('Open')
                : i18n.t('{{number}} open', { number })
        case 'new':
            return number === undefined
                ? i18n.t('New')
                : i18n.t('{{number}} new', { number })
        case 'accepted':
            return number === undefined
                ? i18n.t('Accepted')
                : i18n.t('{{number}} accepted', { number })
    }
}
