import i18n from '@dhis2/d2-i18n'
import { takingBackEntries } from '../../../dhis2/acceptances/newEntries'
import { DeniedError } from '../../../dhis2/errors'
import { ConfirmDialog } from '../../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { coverWords } from '../acceptanceWords'
import { useAcceptanceWriting } from '../useAcceptanceWriting'
import { useMayAccept } from '../useMayAccept'
import styles from './AcceptanceFields.module.css'
import type { TakeBackScope } from './acceptScope'
import { MayNotAccept } from './MayNotAccept'

interface TakeBackDialogProps {
    readonly scope: TakeBackScope
    readonly onDone: () => void
    readonly onClose: () => void
}

/** Says what is open again after it, and asks. */
export function TakeBackDialog({
    scope: { count, checks, whole, entries },
    onDone,
    onClose,
}: TakeBackDialogProps) {
    const { mutate, isPending, error } = useAcceptanceWriting()
    const mayAccept = useMayAccept()
    return (
        <ConfirmDialog
            title={i18n.t('Take back what was accepted?')}
            confirmLabel={i18n.t('Take back')}
            isBusy={isPending}
            isDisabled={!mayAccept}
            onConfirm={() =>
                mutate(
                    {
                        name: 'takeBack',
                        prepare: async (act, doWork) =>
                            (
                                await Promise.all(
                                    entries.map(({ acceptance, issues }) =>
                                        takingBackEntries(
                                            acceptance,
                                            issues,
                                            act,
                                            doWork
                                        )
                                    )
                                )
                            ).flat(),
                    },
                    { onSuccess: onDone }
                )
            }
            onCancel={onClose}
        >
            {mayAccept ? (
                <>
                    <p className={styles.covers}>{coverWords(count, checks)}</p>
                    <p className={styles.note}>
                        {i18n.t('They are open again, for everybody.')}
                    </p>
                    {whole.length > 0 && (
                        <>
                            <p className={styles.note}>
                                {i18n.t(
                                    'These checks are accepted as a whole, and are taken back as a whole:',
                                    { nsSeparator: '-:-' }
                                )}
                            </p>
                            <ul className={styles.checks}>
                                {whole.map((title) => (
                                    <li key={title}>
                                        <bdi>{title}</bdi>
                                    </li>
                                ))}
                            </ul>
                        </>
                    )}
                </>
            ) : (
                <MayNotAccept />
            )}
            {error !== null && !(error instanceof DeniedError) && (
                <ErrorNotice
                    title={i18n.t('That did not work')}
                    error={error}
                />
            )}
        </ConfirmDialog>
    )
}
