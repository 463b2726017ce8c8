import i18n from '@dhis2/d2-i18n'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'
import { ConfirmDialog } from '../../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { useTell } from '../../../ui/notices/useTell'
import { changeEndWords } from './changeWords'
import { useRunChanges } from './useRunChanges'

interface DeleteRunDialogProps {
    readonly listed: ListedRun
    readonly run: SavedRunHead
    readonly title: string
    readonly onClose: () => void
}

/** Says what is lost with a run, and asks. */
export function DeleteRunDialog({
    listed,
    run,
    title,
    onClose,
}: DeleteRunDialogProps) {
    const { remove } = useRunChanges()
    const tell = useTell()
    const erase = () =>
        remove.mutate(listed.id, {
            onSuccess: (end) => {
                if (end !== 'done') {
                    tell(changeEndWords(end), 'failed')
                }
                onClose()
            },
        })
    return (
        <ConfirmDialog
            title={i18n.t('Delete this run?')}
            confirmLabel={i18n.t('Delete')}
            isDestructive
            isBusy={remove.isPending}
            isDisabled={listed.isPinned}
            onConfirm={erase}
            onCancel={onClose}
        >
            <p dir="auto">{title}</p>
            {listed.isPinned ? (
                <p>{i18n.t('It is pinned. Unpin it first.')}</p>
            ) : (
                <p>
                    {i18n.t(
                        'What it found is lost for everybody and cannot be brought back: the results of {{checks}} checks and which {{issues}} issues they had. The data of the server stay as they are.',
                        {
                            checks: run.scope.done,
                            issues: run.identitiesKept,
                            nsSeparator: '-:-',
                        }
                    )}
                </p>
            )}
            {remove.error !== null && (
                <ErrorNotice
                    title={i18n.t('That did not work')}
                    error={remove.error}
                />
            )}
        </ConfirmDialog>
    )
}
