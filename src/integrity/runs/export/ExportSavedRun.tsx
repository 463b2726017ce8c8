import { lazyPart } from '../../../ui/page/lazyPart'
import { ExportButton } from '../../export/ExportButton'
import type { SavedRunExportDialogProps } from './SavedRunExportDialog'

const { Part: SavedRunExportDialog } = lazyPart(async () => {
    const dialog = await import('./SavedRunExportDialog')
    return dialog.SavedRunExportDialog
})

/** The button that exports a saved run, and its dialog. */
export function ExportSavedRun(
    props: Omit<SavedRunExportDialogProps, 'onClose'>
) {
    return (
        <ExportButton
            dialog={(onClose) => (
                <SavedRunExportDialog {...props} onClose={onClose} />
            )}
        />
    )
}
