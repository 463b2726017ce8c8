import styles from './SelectBox.module.css'

interface SelectBoxProps {
    /** Read out, e.g. "Select this issue". */
    readonly label: string
    readonly state: 'all' | 'some' | 'none'
    /** The table is one stop and has keys for its rows; its head is not. */
    readonly isTabStop?: boolean
    readonly onSelect: (isSelected: boolean, isRange: boolean) => void
}

/** Ticks a row, the rows of a group, or all of them. */
export function SelectBox({
    label,
    state,
    isTabStop = false,
    onSelect,
}: SelectBoxProps) {
    return (
        <input
            ref={(box) => {
                if (box) {
                    box.indeterminate = state === 'some'
                }
            }}
            type="checkbox"
            className={styles.box}
            aria-label={label}
            tabIndex={isTabStop ? undefined : -1}
            checked={state === 'all'}
            onChange={({ nativeEvent }) =>
                onSelect(
                    state !== 'all',
                    nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
                )
            }
        />
    )
}
