import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
} from '@dhis2/ui'
import { useState } from 'react'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { Field } from '../../../ui/controls/Field'
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
        <Modal small position="middle" onClose={onClose}>
            <ModalTitle>{i18n.t('Name of this run')}</ModalTitle>
            <ModalContent>
                <form
                    onSubmit={(event) => {
                        event.preventDefault()
                        save()
                    }}
                >
                    <Field
                        kind="text"
                        isFirst
                        label={i18n.t('Name')}
                        help={i18n.t(
                            'Everybody sees it. A run with a name is not removed by itself.'
                        )}
                        value={name}
                        onChange={setName}
                    />
                </form>
                {rename.error !== null && (
                    <ErrorNotice
                        title={i18n.t('That did not work')}
                        error={rename.error}
                    />
                )}
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button onClick={onClose}>{i18n.t('Do nothing')}</Button>
                    <Button
                        primary
                        loading={rename.isPending}
                        disabled={rename.isPending}
                        onClick={save}
                    >
                        {i18n.t('Save')}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}
