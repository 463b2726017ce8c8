import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatChange } from '../../ui/words/format'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { netChange, type CountChange } from '../history/compare/countChanges'
import styles from './ChangeMark.module.css'
import { issuesOf, type IssueFilter } from './overviewAddresses'

interface ChangeMarkProps {
    readonly change: CountChange
    /** Which issues it is about. */
    readonly filter: IssueFilter
    /** Where those are that are solved. */
    readonly solved: string
}

/** How a number has changed, as a figure with its sign; nothing is "=". */
export function ChangeMark({ change, filter, solved }: ChangeMarkProps) {
    const net = netChange(change)
    const look = net > 0 ? styles.worse : net < 0 ? styles.better : styles.same
    return (
        <span className={look}>
            {net === 0 ? (
                <>
                    <bdi aria-hidden>=</bdi>
                    <VisuallyHidden>{i18n.t('unchanged')}</VisuallyHidden>
                </>
            ) : (
                <Link
                    to={
                        net > 0 ? issuesOf({ ...filter, state: 'new' }) : solved
                    }
                >
                    <bdi>{formatChange(net)}</bdi>
                </Link>
            )}
        </span>
    )
}
