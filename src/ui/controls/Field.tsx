import { useId } from 'react'
import styles from './Field.module.css'

interface FieldProps {
    readonly label: string
    readonly help?: string | undefined
    /** What is wrong with it, in words. */
    readonly fault?: string | undefined
    /** `lines`: several of them. */
    readonly kind: 'text' | 'lines' | 'date' | 'number'
    readonly value: string
    /** Whether the keys are in it as a dialog opens. */
    readonly isFirst?: boolean
    readonly onChange: (value: string) => void
}

/** A field whose label, help and fault belong to it for who hears them, too. */
export function Field({
    label,
    help,
    fault,
    kind,
    value,
    isFirst = false,
    onChange,
}: FieldProps) {
    const id = useId()
    const shared = {
        id,
        className: styles.input,
        value,
        // Only dialogs have a first field.
        autoFocus: isFirst,
        maxLength: kind === 'lines' ? 4000 : 300,
        'aria-invalid': fault !== undefined,
        'aria-describedby': `${id}-help ${id}-fault`,
    }
    return (
        <div className={styles.field}>
            <label htmlFor={id}>{label}</label>
            {kind === 'lines' ? (
                <textarea
                    {...shared}
                    rows={3}
                    dir="auto"
                    onChange={({ target }) => onChange(target.value)}
                />
            ) : (
                <input
                    {...shared}
                    type={kind}
                    min={kind === 'number' ? 0 : undefined}
                    dir={kind === 'text' ? 'auto' : undefined}
                    onChange={({ target }) => onChange(target.value)}
                />
            )}
            <p id={`${id}-help`} className={styles.help}>
                {help}
            </p>
            <p id={`${id}-fault`} className={styles.fault} role="alert">
                {fault}
            </p>
        </div>
    )
}
