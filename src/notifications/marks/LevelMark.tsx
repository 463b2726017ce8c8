import { levelLabel } from './labels'
import styles from './LevelMark.module.css'

/** The level of a notification as word, colour and weight. */
export function LevelMark({ level }: { level: string | undefined }) {
    const look = level === undefined ? undefined : styles[level.toLowerCase()]
    return (
        <span className={`${styles.mark} ${look ?? ''}`}>
            {levelLabel(level)}
        </span>
    )
}
