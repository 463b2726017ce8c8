import { lazyPart } from '../../../ui/page/lazyPart'
import { Suspense } from 'react'
import type { Accepting } from './useAccepting'

const { Part: AcceptDialog } = lazyPart(async () => {
    const dialog = await import('../../acceptance/dialog/AcceptDialog')
    return dialog.AcceptDialog
})
const { Part: EditAcceptanceDialog } = lazyPart(async () => {
    const dialog = await import('../../acceptance/dialog/EditAcceptanceDialog')
    return dialog.EditAcceptanceDialog
})
const { Part: TakeBackDialog } = lazyPart(async () => {
    const dialog = await import('../../acceptance/dialog/TakeBackDialog')
    return dialog.TakeBackDialog
})

interface AcceptingDialogsProps {
    readonly accepting: Accepting
    /** When issues have changed their state: they are no longer selected. */
    readonly onDone: () => void
}

/** The dialog that is open, if any. */
export function AcceptingDialogs({
    accepting: { ask, close, takeBack },
    onDone,
}: AcceptingDialogsProps) {
    const finish = () => {
        close()
        onDone()
    }
    return (
        <Suspense fallback={null}>
            {ask?.kind === 'accept' && (
                <AcceptDialog
                    scope={ask.scope}
                    onDone={finish}
                    onClose={close}
                />
            )}
            {ask?.kind === 'edit' && (
                <EditAcceptanceDialog
                    acceptance={ask.acceptance}
                    title={ask.title}
                    found={ask.found}
                    onTakeBack={() => takeBack(ask.acceptance)}
                    onClose={close}
                />
            )}
            {ask?.kind === 'takeBack' && (
                <TakeBackDialog
                    scope={ask.scope}
                    onDone={finish}
                    onClose={close}
                />
            )}
        </Suspense>
    )
}
