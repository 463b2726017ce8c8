import type { ReactNode } from 'react'
import styles from './FoldedNotice.module.css'

interface FoldedNoticeProps {
    readonly kind: 'information' | 'warning' | 'error'
    /** One sentence that can stand alone. */
    readonly title: ReactNode
    /** What can be done about it, always in reach. */
    readonly action?: ReactNode
    /** Whether it is unfolded at first. */
    readonly isOpen?: boolean
    /** Shown when the line is unfolded; missing: the line says it all. */
    readonly children?: ReactNode
}

const shapes = {
    information:
        'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7v4.5M8 4.5v1',
    warning: 'M8 1.5 15 14H1ZM8 6v4M8 11.2v1.3',
    error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.5 5.5l5 5M10.5 5.5l-5 5',
}

/** A notice on one line, so that it does not push the work away. */
export function FoldedNotice({
    kind,
    title,
    action,
    isOpen = false,
    children,
}: FoldedNoticeProps) {
    const line = (
        <>
            <svg
                viewBox="0 0 16 16"
                width="16"
                height="16"
                aria-hidden
                className={styles.shape}
            >
                <path d={shapes[kind]} />
            </svg>
            <span className={styles.title}>{title}</span>
        </>
    )
    return (
        <div
            className={`${styles.notice} ${styles[kind] ?? ''}`}
            role={kind === 'error' ? 'alert' : undefined}
        >
            {children === undefined ? (
                <p className={styles.line}>{line}</p>
            ) : (
                <details open={isOpen} className={styles.fold}>
                    <summary className={styles.line}>
                        {line}
                        <svg
                            viewBox="0 0 8 8"
                            width="8"
                            height="8"
                            aria-hidden
                            className={styles.arrow}
                        >
                            <path d="M0 2h8L4 7Z" />
                        </svg>
                    </summary>
                    <div className={styles.rest}>{children}</div>
                </details>
            )}
            {action && <span className={styles.action}>{action}</span>}
        </div>
    )
}
