import type { ReactNode } from 'react'
import styles from './VisuallyHidden.module.css'

/** Words for screen readers where the screen shows them in another way. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
    return <span className={styles.hidden}>{children}</span>
}
