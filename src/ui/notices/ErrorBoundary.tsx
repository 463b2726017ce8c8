import i18n from '@dhis2/d2-i18n'
import { Component, type ReactNode } from 'react'
import { CodeLoadError } from './codeLoadError'
import { ErrorNotice } from './ErrorNotice'

interface ErrorBoundaryProps {
    /** What is shown: when it changes, an error of before is none of its. */
    readonly resetKey: string
    readonly children: ReactNode
}

interface ErrorBoundaryState {
    readonly error: unknown
    readonly failed: boolean
    readonly resetKey: string
}

const noError = { error: undefined, failed: false }

/** A defect in one page leaves the tabs above it and the other pages usable. */
export class ErrorBoundary extends Component<
    ErrorBoundaryProps,
    ErrorBoundaryState
> {
    override state: ErrorBoundaryState = {
        ...noError,
        resetKey: this.props.resetKey,
    }

    static getDerivedStateFromError(error: unknown) {
        return { error, failed: true }
    }

    static getDerivedStateFromProps(
        { resetKey }: ErrorBoundaryProps,
        state: ErrorBoundaryState
    ): ErrorBoundaryState | null {
        return resetKey === state.resetKey ? null : { ...noError, resetKey }
    }

    override componentDidCatch(error: unknown) {
        if (error instanceof CodeLoadError) {
            error.forget()
        }
    }

    override render() {
        const { error, failed } = this.state
        if (!failed) {
            return this.props.children
        }
        return (
            <ErrorNotice
                title={
                    error instanceof CodeLoadError
                        ? i18n.t('This page could not be loaded')
                        : i18n.t('This page broke')
                }
                error={error}
                onRetry={() => this.setState(noError)}
                onReload={
                    error instanceof CodeLoadError
                        ? () => window.location.reload()
                        : undefined
                }
            />
        )
    }
}
