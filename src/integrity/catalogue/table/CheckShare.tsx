import { isOfResult } from '../../checkState'
import type { CheckView } from '../../checkView'
import { shareText } from '../../shareText'
import styles from './CheckShare.module.css'

/** The share of all objects that are issues, as figure and as bar. */
export function CheckShare({
    view: { state, result },
}: {
    readonly view: CheckView
}) {
    const text = isOfResult(state) ? shareText(result) : undefined
    if (text === undefined) {
        return <span className={styles.none}>–</span>
    }
    const percentage = Math.min(100, Math.max(0, result?.percentage ?? 0))
    return (
        <span className={styles.share}>
            <span className={styles.figure}>{text}</span>
            <span aria-hidden className={styles.room}>
                <span
                    className={styles.bar}
                    style={{ width: `${percentage}%` }}
                />
            </span>
        </span>
    )
}
