import { useId, type ReactNode } from 'react'
import styles from './OverviewSection.module.css'

interface OverviewSectionProps {
    readonly title: string
    /** What belongs to the whole of it, at the end of its line. */
    readonly aside?: ReactNode
    readonly children: ReactNode
}

/** One question of the overview, and its answer. */
export function OverviewSection({
    title,
    aside,
    children,
}: OverviewSectionProps) {
    const headingId = useId()
    return (
        <section className={styles.section} aria-labelledby={headingId}>
            <div className={styles.head}>
                <h2 id={headingId} className={styles.heading}>
                    {title}
                </h2>
                {aside}
            </div>
            {children}
        </section>
    )
}
