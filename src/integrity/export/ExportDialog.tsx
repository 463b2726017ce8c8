import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Checkbox,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
    NoticeBox,
} from '@dhis2/ui'
import { useState } from 'react'
import { ErrorNotice } from '../../ui/notices/ErrorNotice'
import styles from './ExportDialog.module.css'
import { ExportChoices } from './ExportChoices'
import { ExportProgressLine } from './ExportProgressLine'
import { exportFormats } from './exportFormats'
import type { ExportScope } from './exportScope'
import { useExportFile } from './useExportFile'

interface ExportDialogProps {
    /** The first one is chosen. */
    readonly scopes: readonly [ExportScope, ...ExportScope[]]
    readonly onClose: () => void
}

/** Which issues, in which format; then how far the file is. */
export function ExportDialog({ scopes, onClose }: ExportDialogProps) {
    const formats = exportFormats()
    const [scopeId, setScopeId] = useState(scopes[0].id)
    const [formatId, setFormatId] = useState(formats[0].id)
    const [isConfirmed, setConfirmed] = useState(false)
    const { progress, start, cancel } = useExportFile(onClose)
    const scope = scopes.find(({ id }) => id === scopeId) ?? scopes[0]
    const format = formats.find(({ id }) => id === formatId) ?? formats[0]
    const isMaking = progress.kind === 'making'
    const mayStart = !scope.isPersonal || isConfirmed
    const startOne = () => start(scope, format)
    return (
        <Modal position="middle" onClose={onClose}>
            <ModalTitle>{i18n.t('Export issues')}</ModalTitle>
            <ModalContent>
                <form
                    className={styles.form}
                    onSubmit={(event) => event.preventDefault()}
                >
                    <ExportChoices
                        name="export-scope"
                        legend={i18n.t('Which issues')}
                        choices={scopes}
                        chosenId={scope.id}
                        isDisabled={isMaking}
                        onChoose={setScopeId}
                    />
                    <ExportChoices
                        name="export-format"
                        legend={i18n.t('Format')}
                        choices={formats.map(({ id, label, purpose }) => ({
                            id,
                            label,
                            note: purpose,
                        }))}
                        chosenId={format.id}
                        isDisabled={isMaking}
                        onChoose={setFormatId}
                    />
                    {scope.isPersonal && (
                        <NoticeBox
                            warning
                            title={i18n.t('The file will hold personal data')}
                        >
                            <p className={styles.note}>
                                {i18n.t(
                                    'It names users, user roles or user groups. Whoever has the file can read it, without this server asking who they are.'
                                )}
                            </p>
                            <Checkbox
                                dense
                                name="export-personal"
                                label={i18n.t('I may have this data in a file')}
                                checked={isConfirmed}
                                disabled={isMaking}
                                onChange={({ checked }) =>
                                    setConfirmed(checked)
                                }
                            />
                        </NoticeBox>
                    )}
                    <ExportProgressLine progress={progress} />
                    {progress.kind === 'failed' && (
                        <ErrorNotice
                            title={i18n.t('The file could not be made')}
                            error={progress.error}
                            onRetry={startOne}
                        />
                    )}
                </form>
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button
                        initialFocus={!mayStart}
                        onClick={isMaking ? cancel : onClose}
                    >
                        {isMaking ? i18n.t('Cancel export') : i18n.t('Close')}
                    </Button>
                    <Button
                        primary
                        initialFocus={mayStart}
                        disabled={isMaking || !mayStart}
                        onClick={startOne}
                    >
                        {i18n.t('Export')}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}
