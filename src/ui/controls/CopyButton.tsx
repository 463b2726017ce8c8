import i18n from '@dhis2/d2-i18n'
import { useState, type ReactNode } from 'react'
import styles from './CopyButton.module.css'
import { useCopy } from './useCopy'

interface CopyButtonProps {
    /** What is copied. */
    readonly text: string
    /** Read out, e.g. "Copy the UID". */
    readonly label: string
    /** Seen; without it a small figure is. */
    readonly children?: ReactNode
    /** Whether the Tab key stops here. */
    readonly isTabStop?: boolean | undefined
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({
    text,
    label,
    children,
    isTabStop = true,
}: CopyButtonProps) {
    const copy = useCopy()
    const [outcome, setOutcome] = useState<{ text: string; isDone: boolean }>()
    const shown = outcome?.text === text ? outcome : undefined
    const words = shown
        ? shown.isDone
            ? i18n.t('Copied')
            : i18n.t('The browser does not allow copying')
        : undefined
    return (
        <button
            type="button"
            className={children ? styles.wordy : styles.small}
            aria-label={words ?? label}
            title={words ?? label}
            tabIndex={isTabStop ? undefined : -1}
            onClick={() =>
                void copy(text).then((isDone) => setOutcome({ text, isDone }))
            }
        >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden>
                <path d={shown ? (shown.isDone ? done : failed) : sheets} />
            </svg>
            {children && <span>{words ?? children}</span>}
        </button>
    )
}

const sheets =
    'M5 1h9v11h-3v3H2V4h3V1Zm1.500 3H11v6.500h1.500v-8h-6V4ZM3.500 5.500v8h6v-8h-6Z'
const done =
    'M6.500 11.600 2.900 8l1.200-1.200 2.400 2.400 5.400-5.400L13.100 5Z'
const failed =
    'm4.200 3 3.800 3.800L11.800 3 13 4.200 9.200 8l3.800 3.800-1.200 1.200L8 9.200 4.200 13 3 11.800 6.800 8 3 4.200Z'
