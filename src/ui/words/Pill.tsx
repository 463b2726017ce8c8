import type { ReactNode } from 'react'
import styles from './Pill.module.css'

export type PillTone = 'error' | 'warning' | 'progress' | 'note'

interface PillProps {
    readonly tone?: PillTone | undefined
    readonly children: ReactNode
}

/** A word or two on a ground of their own. */
export function Pill({ tone, children }: PillProps) {
    return (
        <span className={`${styles.pill} ${tone ? styles[tone] : ''}`}>
            {children}
        </span>
    )
}
