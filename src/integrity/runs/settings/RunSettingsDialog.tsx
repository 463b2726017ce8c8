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
import type { StoreSettings } from '../../../dhis2/store/storeSettings'
import { Field } from '../../../ui/controls/Field'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { useTell } from '../../../ui/notices/useTell'
import {
    draftOf,
    settingFaults,
    settingOrder,
    settingsChange,
} from './settingsDraft'
import styles from './RunSettingsDialog.module.css'
import { settingFaultWords, settingHelp, settingLabel } from './settingWords'
import { useRunSettings } from './useRunSettings'

interface RunSettingsDialogProps {
    readonly onClose: () => void
}

/** Asks how much is kept of earlier runs, for everybody. */
export function RunSettingsDialog({ onClose }: RunSettingsDialogProps) {
    const { settings, change } = useRunSettings()
    return (
        <Modal position="middle" onClose={onClose}>
            <ModalTitle>{i18n.t('What is kept of runs')}</ModalTitle>
            <LoadableView
                value={settings.data}
                error={settings.error}
                errorTitle={i18n.t('The settings could not be loaded')}
                loadingLabel={i18n.t('Loading the settings…')}
                onRetry={() => void settings.refetch()}
            >
                {(stored) => (
                    <SettingsForm
                        stored={stored}
                        change={change}
                        onClose={onClose}
                    />
                )}
            </LoadableView>
        </Modal>
    )
}

interface SettingsFormProps extends RunSettingsDialogProps {
    readonly stored: StoreSettings
    readonly change: ReturnType<typeof useRunSettings>['change']
}

function SettingsForm({ stored, change, onClose }: SettingsFormProps) {
    const [before] = useState(stored)
    const [draft, setDraft] = useState(() => draftOf(stored))
    const tell = useTell()
    const faults = settingFaults(draft)
    const isSound = Object.keys(faults).length === 0
    const save = () => {
        if (!isSound || change.isPending) {
            return
        }
        const changed = settingsChange(before, draft)
        if (Object.keys(changed).length === 0) {
            onClose()
            return
        }
        change.mutate(changed, {
            onSuccess: () => {
                tell(i18n.t('The settings were saved'), 'done')
                onClose()
            },
        })
    }
    return (
        <>
            <ModalContent>
                <p>
                    {i18n.t(
                        'For everybody who uses this app on this server, from the next saved run on. Runs that are pinned or have a name are never removed or shortened by themselves.'
                    )}
                </p>
                <form
                    className={styles.fields}
                    noValidate
                    onSubmit={(event) => {
                        event.preventDefault()
                        save()
                    }}
                >
                    {settingOrder.map((name, place) => {
                        const fault = faults[name]
                        return (
                            <Field
                                key={name}
                                kind="number"
                                isFirst={place === 0}
                                label={settingLabel(name)}
                                help={settingHelp(name)}
                                fault={fault && settingFaultWords(fault, name)}
                                value={draft[name]}
                                onChange={(typed) =>
                                    setDraft({ ...draft, [name]: typed })
                                }
                            />
                        )
                    })}
                    {/* So that Enter in a field saves. */}
                    <button type="submit" hidden />
                </form>
                {change.error !== null && (
                    <ErrorNotice
                        title={i18n.t('The settings were not saved')}
                        error={change.error}
                    />
                )}
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button onClick={onClose}>{i18n.t('Do nothing')}</Button>
                    <Button
                        primary
                        loading={change.isPending}
                        disabled={change.isPending || !isSound}
                        onClick={save}
                    >
                        {i18n.t('Save')}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </>
    )
}
