import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from '../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../ui/notices/ErrorNotice'
import styles from './ConfirmedAction.module.css'

interface ConfirmedActionProps {
    readonly label: string
    readonly question: string
    /** What will happen. */
    readonly children: ReactNode
    readonly isDestructive?: boolean | undefined
    /** The user may not; undefined when they may. */
    readonly missingAuthority?: string | undefined
    readonly action: () => Promise<unknown>
    readonly onDone: () => void
}

/** A button that asks first, does, and says why it could not. */
export function ConfirmedAction({
    label,
    question,
    children,
    isDestructive,
    missingAuthority,
    action,
    onDone,
}: ConfirmedActionProps) {
    const [isAsking, setIsAsking] = useState(false)
    const { mutate, isPending, error, reset } = useMutation({
        mutationFn: action,
        onSuccess: () => {
            setIsAsking(false)
            onDone()
        },
    })
    const close = () => {
        setIsAsking(false)
        reset()
    }
    return (
        <span className={styles.action}>
            <Button
                small
                disabled={missingAuthority !== undefined}
                onClick={() => setIsAsking(true)}
            >
                {label}
            </Button>
            {missingAuthority !== undefined && (
                <span className={styles.reason}>
                    {i18n.t('needs {{authority}}', {
                        authority: missingAuthority,
                    })}
                </span>
            )}
            {isAsking && (
                <ConfirmDialog
                    title={question}
                    confirmLabel={label}
                    isDestructive={isDestructive}
                    isBusy={isPending}
                    onConfirm={() => mutate()}
                    onCancel={close}
                >
                    {children}
                    {error !== null && (
                        <ErrorNotice
                            title={i18n.t('That did not work')}
                            error={error}
                        />
                    )}
                </ConfirmDialog>
            )}
        </span>
    )
}
