import type { ReactNode } from 'react'
import styles from './Mark.module.css'

interface MarkProps {
    /** An SVG path in a 16 × 16 box, even-odd: inner outlines are holes. */
    readonly figure: string
    readonly size?: number
    /** The colour of figure and words. */
    readonly className?: string | undefined
    /** The colour of the figure alone. */
    readonly figureClassName?: string | undefined
    readonly children: ReactNode
}

/** A figure and a word for the same thing, so that colour is never alone. */
export function Mark({
    figure,
    size = 16,
    className,
    figureClassName,
    children,
}: MarkProps) {
    return (
        <span className={`${styles.mark} ${className ?? ''}`}>
            <svg
                viewBox="0 0 16 16"
                width={size}
                height={size}
                aria-hidden
                className={figureClassName}
            >
                <path d={figure} fillRule="evenodd" />
            </svg>
            <span>{children}</span>
        </span>
    )
}
