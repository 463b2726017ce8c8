import { lazyPart } from '../../../ui/page/lazyPart'
import { ExportButton } from '../../export/ExportButton'
import type { IssuesExportDialogProps } from './IssuesExportDialog'

const { Part: IssuesExportDialog } = lazyPart(async () => {
    const dialog = await import('./IssuesExportDialog')
    return dialog.IssuesExportDialog
})

/** The button that exports issues, and its dialog. */
export function ExportIssues(props: Omit<IssuesExportDialogProps, 'onClose'>) {
    return (
        <ExportButton
            dialog={(onClose) => (
                <IssuesExportDialog {...props} onClose={onClose} />
            )}
        />
    )
}
