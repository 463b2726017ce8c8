import type { ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice'
import { LoadingNotice } from './LoadingNotice'

interface LoadableViewProps<Value> {
    /** What there is, even if a newer one could not be had. */
    readonly value: Value | undefined
    readonly error: unknown
    readonly errorTitle: string
    readonly loadingLabel?: string | undefined
    readonly onRetry: () => void
    readonly children: (value: Value) => ReactNode
}

/**
 * Something that has to be loaded first. An error stands above what is already
 * there and never in place of it.
 */
export function LoadableView<Value>({
    value,
    error,
    errorTitle,
    loadingLabel,
    onRetry,
    children,
}: LoadableViewProps<Value>) {
    return (
        <>
            {error !== null && error !== undefined && (
                <ErrorNotice
                    title={errorTitle}
                    error={error}
                    onRetry={onRetry}
                />
            )}
            {value === undefined
                ? !error && <LoadingNotice label={loadingLabel} />
                : children(value)}
        </>
    )
}
