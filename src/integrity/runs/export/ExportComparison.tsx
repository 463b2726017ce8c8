import { lazyPart } from '../../../ui/page/lazyPart'
import { ExportButton } from '../../export/ExportButton'
import type { ComparisonExportDialogProps } from './ComparisonExportDialog'

const { Part: ComparisonExportDialog } = lazyPart(async () => {
    const dialog = await import('./ComparisonExportDialog')
    return dialog.ComparisonExportDialog
})

/** The button that exports a comparison, and its dialog. */
export function ExportComparison(
    props: Omit<ComparisonExportDialogProps, 'onClose'>
) {
    return (
        <ExportButton
            dialog={(onClose) => (
                <ComparisonExportDialog {...props} onClose={onClose} />
            )}
        />
    )
}
