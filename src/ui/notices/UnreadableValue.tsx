import styles from './UnreadableValue.module.css'

export interface UnreadableValueProps {
    readonly value: {
        readonly path: string
        readonly reason: string
        readonly raw: unknown
    }
}

/** One thing that came in an unknown shape: where it stood, why, and as it came. */
export function UnreadableValue({
    value: { path, reason, raw },
}: UnreadableValueProps) {
    return (
        <>
            <code dir="ltr">{path}</code>
            {`: ${reason}`}
            <code dir="ltr" className={styles.raw}>
                {JSON.stringify(raw)?.slice(0, 500)}
            </code>
        </>
    )
}
