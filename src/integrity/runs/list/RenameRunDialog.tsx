import i18n from '@dhis2/d2-i18n'
import { InputField } from '@dhis2/ui'
import { useState } from 'react'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { ConfirmDialog } from '../../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { useTell } from '../../../ui/notices/useTell'
import { changeEndWords } from './changeWords'
import { useRunChanges } from './useRunChanges'

interface RenameRunDialogProps {
    readonly listed: ListedRun
    readonly onClose: () => void
}

/** Asks for the name of a run; an empty one takes it back. */
export function RenameRunDialog({ listed, onClose }: RenameRunDialogProps) {
    const [name, setName] = useState(listed.name ?? '')
    const { rename } = useRunChanges()
    const tell = useTell()
    const save = () =>
        rename.mutate(
            { id: listed.id, name },
            {
                onSuccess: (end) => {
                    if (end !== 'done') {
                        tell(changeEndWords(end), 'failed')
                    }
                    onClose()
                },
            }
        )
    return (
        <ConfirmDialog
            title={i18n.t('Name of this run')}
            confirmLabel={i18n.t('Save')}
            isBusy={rename.isPending}
            onConfirm={save}
            onCancel={onClose}
        >
            <form
                onSubmit={(event) => {
                    event.preventDefault()
                    save()
                }}
            >
                <InputField
                    label={i18n.t('Name')}
                    helpText={i18n.t(
                        'Everybody sees it. A run with a name is not removed by itself; with an empty one it can be.'
                    )}
                    value={name}
                    onChange={({ value }) => setName(value ?? '')}
                />
            </form>
            {rename.error !== null && (
                <ErrorNotice
                    title={i18n.t('That did not work')}
                    error={rename.error}
                />
            )}
        </ConfirmDialog>
    )
}
