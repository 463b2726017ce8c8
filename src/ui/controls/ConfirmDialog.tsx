import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
} from '@dhis2/ui'
import type { ReactNode } from 'react'

interface ConfirmDialogProps {
    readonly title: string
    /** What will happen, and what cannot be undone. */
    readonly children: ReactNode
    /** The verb of what is done, e.g. "Delete". */
    readonly confirmLabel: string
    readonly isDestructive?: boolean | undefined
    readonly isBusy?: boolean | undefined
    readonly isDisabled?: boolean | undefined
    readonly onConfirm: () => void
    readonly onCancel: () => void
}

/** Asks before something is done that others will notice. */
export function ConfirmDialog({
    title,
    children,
    confirmLabel,
    isDestructive = false,
    isBusy = false,
    isDisabled = false,
    onConfirm,
    onCancel,
}: ConfirmDialogProps) {
    return (
        <Modal small position="middle" onClose={onCancel}>
            <ModalTitle>{title}</ModalTitle>
            <ModalContent>{children}</ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button initialFocus onClick={onCancel}>
                        {i18n.t('Do nothing')}
                    </Button>
                    <Button
                        primary={!isDestructive}
                        destructive={isDestructive}
                        loading={isBusy}
                        disabled={isBusy || isDisabled}
                        onClick={onConfirm}
                    >
                        {confirmLabel}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}
