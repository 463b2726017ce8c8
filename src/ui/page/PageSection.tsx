import { useId, type ReactNode } from 'react'
import styles from './PageSection.module.css'

interface PageSectionProps {
    readonly title: string
    readonly children: ReactNode
}

/** A part of a job's page under a heading of its own. */
export function PageSection({ title, children }: PageSectionProps) {
    const headingId = useId()
    return (
        <section className={styles.section} aria-labelledby={headingId}>
            <h3 id={headingId} className={styles.heading}>
                {title}
            </h3>
            {children}
        </section>
    )
}
