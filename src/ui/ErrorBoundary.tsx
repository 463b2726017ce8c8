import i18n from '@dhis2/d2-i18n'
import { Component, type ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice'

interface ErrorBoundaryProps {
    readonly children: ReactNode
}

interface ErrorBoundaryState {
    readonly error: unknown
    readonly failed: boolean
}

/** A defect in one page leaves the tabs above it usable. */
export class ErrorBoundary extends Component<
    ErrorBoundaryProps,
    ErrorBoundaryState
> {
    override state: ErrorBoundaryState = { error: undefined, failed: false }

    static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
        return { error, failed: true }
    }

    override render() {
        return this.state.failed ? (
            <ErrorNotice
                title={i18n.t('This page broke')}
                error={this.state.error}
                onRetry={() =>
                    this.setState({ error: undefined, failed: false })
                }
            />
        ) : (
            this.props.children
        )
    }
}
