import i18n from '@dhis2/d2-i18n'
import { useMemo, useState } from 'react'
import { readableLines } from './readableValue'
import { LongText } from './LongText'
import { MoreButton } from './MoreButton'
import styles from './ReadableValue.module.css'
import { useFirstRows } from './useFirstRows'

interface ReadableValueProps {
    readonly title: string
    readonly value: unknown
}

/** Any value of the server, opened on demand and readable by people. */
export function ReadableValue({ title, value }: ReadableValueProps) {
    const [isOpen, setIsOpen] = useState(false)
    return (
        <details
            className={styles.details}
            open={isOpen}
            onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
            <summary className={styles.summary}>{title}</summary>
            {isOpen && <ReadableLines value={value} />}
        </details>
    )
}

export function ReadableLines({ value }: { value: unknown }) {
    const lines = useMemo(() => readableLines(value), [value])
    const { shown, further, showFurther } = useFirstRows(lines)
    if (lines.length === 0) {
        return <p className={styles.nothing}>{i18n.t('Nothing in it')}</p>
    }
    return (
        <>
            <dl className={styles.lines}>
                {shown.map(({ path, text }) => (
                    <div key={path} className={styles.line}>
                        {path !== '' && <dt dir="ltr">{path}</dt>}
                        <dd>
                            {text === '' ? (
                                <span className={styles.nothing}>
                                    {i18n.t('empty')}
                                </span>
                            ) : (
                                <LongText text={text} />
                            )}
                        </dd>
                    </div>
                ))}
            </dl>
            <MoreButton count={further} onClick={showFurther} />
        </>
    )
}
