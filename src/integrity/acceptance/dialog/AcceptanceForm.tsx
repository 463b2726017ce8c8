import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
} from '@dhis2/ui'
import { useState, type ReactNode } from 'react'
import type { AcceptanceDetails } from '../../../dhis2/acceptances/acceptance'
import { DeniedError } from '../../../dhis2/errors'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { useMayAccept } from '../useMayAccept'
import {
    detailsOf,
    draftFaults,
    type AcceptanceDraft,
    type DraftFrame,
} from './acceptanceDraft'
import { AcceptanceFields } from './AcceptanceFields'
import { MayNotAccept } from './MayNotAccept'

interface AcceptanceFormProps {
    readonly title: string
    /** What it covers: the first thing that is read. */
    readonly children: ReactNode
    /** Below the fields. */
    readonly history?: ReactNode
    /** Beside the buttons. */
    readonly otherAction?: ReactNode
    readonly first: AcceptanceDraft
    readonly frame: DraftFrame
    readonly saveLabel: string
    readonly isBusy: boolean
    readonly error: unknown
    readonly onSave: (details: AcceptanceDetails) => void
    readonly onClose: () => void
}

/** Asks what is to be said of an acceptance, new or not. */
export function AcceptanceForm({
    title,
    children,
    history,
    otherAction,
    first,
    frame,
    saveLabel,
    isBusy,
    error,
    onSave,
    onClose,
}: AcceptanceFormProps) {
    const [draft, setDraft] = useState(first)
    const [hasTried, setHasTried] = useState(false)
    const mayAccept = useMayAccept()
    const faults = draftFaults(draft, frame)
    const save = () => {
        setHasTried(true)
        if (!isBusy && Object.keys(faults).length === 0) {
            onSave(detailsOf(draft, frame))
        }
    }
    return (
        <Modal position="middle" onClose={onClose}>
            <ModalTitle>{title}</ModalTitle>
            <ModalContent>
                {children}
                {mayAccept ? (
                    <form
                        noValidate
                        onSubmit={(event) => {
                            event.preventDefault()
                            save()
                        }}
                    >
                        <AcceptanceFields
                            draft={draft}
                            frame={frame}
                            faults={hasTried ? faults : undefined}
                            onChange={setDraft}
                        />
                        {/* So that Enter in a field saves. */}
                        <button type="submit" hidden />
                    </form>
                ) : (
                    <MayNotAccept />
                )}
                {history}
                {error !== null && !(error instanceof DeniedError) && (
                    <ErrorNotice
                        title={i18n.t('That did not work')}
                        error={error}
                    />
                )}
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    {mayAccept && otherAction}
                    <Button initialFocus={!mayAccept} onClick={onClose}>
                        {mayAccept ? i18n.t('Do nothing') : i18n.t('Close')}
                    </Button>
                    {mayAccept && (
                        <Button
                            primary
                            loading={isBusy}
                            disabled={isBusy}
                            onClick={save}
                        >
                            {saveLabel}
                        </Button>
                    )}
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}
