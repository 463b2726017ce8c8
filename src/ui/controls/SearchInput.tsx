import styles from './SearchInput.module.css'

interface SearchInputProps {
    /** Read out; the placeholder is only seen. */
    readonly label: string
    readonly placeholder?: string | undefined
    readonly value: string
    readonly onChange: (value: string) => void
    readonly onFocus?: (() => void) | undefined
}

/** A search box in the look of the platform's dense inputs. */
export function SearchInput({
    label,
    placeholder,
    value,
    onChange,
    onFocus,
}: SearchInputProps) {
    return (
        <input
            type="search"
            className={styles.input}
            aria-label={label}
            placeholder={placeholder}
            value={value}
            // An empty box has the direction of the page, as its placeholder has.
            dir={value === '' ? undefined : 'auto'}
            autoComplete="off"
            spellCheck={false}
            onFocus={onFocus}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
    )
}
