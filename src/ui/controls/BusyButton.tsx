import { Button, CircularLoader } from '@dhis2/ui'
import type { ReactNode } from 'react'

interface BusyButtonProps {
    readonly isBusy: boolean
    readonly onClick: () => void
    readonly children: ReactNode
}

/**
 * A small button that rests while its work goes on. It stays where the focus
 * is: one that is disabled would lose it.
 */
export function BusyButton({ isBusy, onClick, children }: BusyButtonProps) {
    return (
        <Button
            small
            secondary
            aria-disabled={isBusy}
            icon={
                isBusy ? (
                    <span aria-hidden>
                        <CircularLoader extrasmall />
                    </span>
                ) : undefined
            }
            onClick={() => {
                if (!isBusy) {
                    onClick()
                }
            }}
        >
            {children}
        </Button>
    )
}
