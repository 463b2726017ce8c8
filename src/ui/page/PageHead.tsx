import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

interface PageHeadProps {
    readonly title: string
    /** What is said and offered beside the title, in its order. */
    readonly children?: ReactNode
    /** What the page is there to do, at the end of the line. */
    readonly actions?: ReactNode
}

/** The title of a page, and what belongs to the whole of it. */
export function PageHead({ title, children, actions }: PageHeadProps) {
    return (
        <div className={styles.head}>
            <h1 className={styles.heading} dir="auto">
                {title}
            </h1>
            {children}
            {actions && <span className={styles.actions}>{actions}</span>}
        </div>
    )
}
