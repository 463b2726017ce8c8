import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRef, type ReactNode } from 'react'
import styles from './SelectionBar.module.css'

interface SelectionBarProps {
    /** How many rows are selected; with none the bar is not there. */
    readonly count: number
    /** How many of these the filters keep out of sight. */
    readonly hidden?: number | undefined
    /** The buttons that do something with what is selected. */
    readonly children?: ReactNode
    readonly onClear: () => void
}

/**
 * What is selected in the table above, and what can be done with it: at the
 * foot of the window as long as the end of the table is below it.
 */
export function SelectionBar({
    count,
    hidden = 0,
    children,
    onClear,
}: SelectionBarProps) {
    const bar = useRef<HTMLDivElement>(null)
    const isAny = count > 0
    return (
        <div
            ref={bar}
            className={isAny ? styles.bar : styles.empty}
            role="group"
            aria-label={i18n.t('Selection')}
            tabIndex={-1}
        >
            <span role="status" className={styles.count}>
                {isAny && selectionWords(count, hidden)}
            </span>
            {isAny && (
                <>
                    {children}
                    <Button
                        small
                        secondary
                        aria-label={i18n.t('Clear selection')}
                        onClick={() => {
                            // The button goes, and would take the focus along.
                            bar.current?.focus({ preventScroll: true })
                            onClear()
                        }}
                    >
                        {i18n.t('Clear')}
                    </Button>
                </>
            )}
        </div>
    )
}

function selectionWords(selected: number, hidden: number): string {
    return hidden === 0
        ? i18n.t('{{selected}} selected', { selected })
        : i18n.t('{{selected}} selected, {{hidden}} hidden by filters', {
              selected,
              hidden,
          })
}
