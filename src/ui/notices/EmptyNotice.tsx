import type { ReactNode } from 'react'
import styles from './EmptyNotice.module.css'

interface EmptyNoticeProps {
    readonly title: string
    /** What to do about it. */
    readonly children?: ReactNode
}

/** Stands where rows would be, and says why there are none. */
export function EmptyNotice({ title, children }: EmptyNoticeProps) {
    return (
        <div className={styles.notice}>
            <p className={styles.title}>{title}</p>
            {children}
        </div>
    )
}
