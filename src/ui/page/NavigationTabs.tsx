import { NavLink } from 'react-router-dom'
import styles from './NavigationTabs.module.css'

export interface NavigationTab {
    /** Route, e.g. `/checks`, with the query it was left with. */
    readonly to: string
    readonly label: string
    /** Shown behind the label, e.g. the number of running jobs. */
    readonly badge?: string | undefined
}

interface NavigationTabsProps {
    readonly label: string
    readonly tabs: readonly NavigationTab[]
}

/** The pages of the app: links that look like the platform's tabs. */
export function NavigationTabs({ label, tabs }: NavigationTabsProps) {
    return (
        <nav aria-label={label} className={styles.bar}>
            {tabs.map(({ to, label, badge }) => (
                <NavLink
                    end={to === '/'}
                    key={label}
                    to={to}
                    className={({ isActive }) =>
                        isActive ? `${styles.tab} ${styles.active}` : styles.tab
                    }
                >
                    {label}{' '}
                    {badge !== undefined && (
                        <span className={styles.badge}>{badge}</span>
                    )}
                </NavLink>
            ))}
        </nav>
    )
}
