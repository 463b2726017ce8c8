import { useCheckTitle } from '../../results/useCheckTitle'
import { issueCountLabel } from '../../labels'
import type { CheckCount } from './loadPlan'
import styles from './LoadNotices.module.css'

/** A check in the list of a notice, with its issues where they are counted. */
export function CountedCheck({ check, count }: CheckCount) {
    const titleOf = useCheckTitle()
    return (
        <>
            <bdi>{titleOf(check)}</bdi>
            {count !== undefined && (
                <span className={styles.count}>{issueCountLabel(count)}</span>
            )}
        </>
    )
}
