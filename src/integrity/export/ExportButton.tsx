import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { Suspense, useCallback, useState, type ReactNode } from 'react'

interface ExportButtonProps {
    /** The dialog, whose code may be still to come. */
    readonly dialog: (onClose: () => void) => ReactNode
}

/** Opens the dialog in which issues are exported. */
export function ExportButton({ dialog }: ExportButtonProps) {
    const [isOpen, setOpen] = useState(false)
    const close = useCallback(() => setOpen(false), [])
    return (
        <>
            <Button small secondary onClick={() => setOpen(true)}>
                {i18n.t('Export…')}
            </Button>
            {isOpen && <Suspense fallback={null}>{dialog(close)}</Suspense>}
        </>
    )
}
