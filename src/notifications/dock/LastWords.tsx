import i18n from '@dhis2/d2-i18n'
import type { JobFeed } from '../feed/useJobFeed'
import { LevelMark } from '../marks/LevelMark'
import styles from './LastWords.module.css'

const shownRows = 3

interface LastWordsProps {
    readonly feed: JobFeed
    readonly hasEnded: boolean
    /** What it does now, in the server's words. */
    readonly line: string | undefined
}

/** The newest things that a job has said. */
export function LastWords({ feed, hasEnded, line }: LastWordsProps) {
    const spoken = feed.rows
        .filter(({ notification }) => notification.message)
        .slice(-shownRows)
    return (
        <>
            {line !== undefined && (
                <p className={styles.line} dir="auto">
                    {line}
                </p>
            )}
            {spoken.length === 0 && line === undefined && (
                <p className={styles.silent}>
                    {hasEnded
                        ? i18n.t('It ended without a message.')
                        : i18n.t('It has said nothing yet.')}
                </p>
            )}
            <ol className={styles.list}>
                {spoken.map(({ key, notification }) => (
                    <li key={key} className={styles.row}>
                        <LevelMark level={notification.level} />
                        <span dir="auto">{notification.message}</span>
                    </li>
                ))}
            </ol>
            {feed.trouble !== undefined && (
                <p role="status" className={styles.silent}>
                    {i18n.t('Reconnecting…')}
                </p>
            )}
        </>
    )
}
