import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { editingEntry } from '../../../dhis2/acceptances/newEntries'
import { AcceptanceHistory } from '../AcceptanceHistory'
import { ownCoverWords } from '../acceptanceWords'
import { useAcceptanceWriting } from '../useAcceptanceWriting'
import { useServerDay } from '../useHoldingAcceptances'
import { draftOf } from './acceptanceDraft'
import styles from './AcceptanceFields.module.css'
import { AcceptanceForm } from './AcceptanceForm'

interface EditAcceptanceDialogProps {
    readonly acceptance: Acceptance
    /** The check as people know it. */
    readonly title: string
    /** How many issues the check finds. */
    readonly found: number
    readonly onTakeBack: () => void
    readonly onClose: () => void
}

/** Edits what is said of an acceptance, and shows what was said before. */
export function EditAcceptanceDialog({
    acceptance,
    title,
    found,
    onTakeBack,
    onClose,
}: EditAcceptanceDialogProps) {
    const { mutate, isPending, error } = useAcceptanceWriting()
    const isWhole = acceptance.issues === undefined
    const frame = { today: useServerDay(), found: isWhole ? found : undefined }
    return (
        <AcceptanceForm
            title={i18n.t('Edit what is accepted')}
            first={draftOf(acceptance.details)}
            frame={frame}
            saveLabel={i18n.t('Save')}
            isBusy={isPending}
            error={error}
            otherAction={
                <Button destructive secondary onClick={onTakeBack}>
                    {i18n.t('Take back…')}
                </Button>
            }
            history={<AcceptanceHistory acceptance={acceptance} />}
            onSave={(details) =>
                mutate(
                    {
                        name: JSON.stringify(details),
                        prepare: (act) => {
                            const entry = editingEntry(acceptance, details, act)
                            return Promise.resolve(entry ? [entry] : [])
                        },
                    },
                    { onSuccess: onClose }
                )
            }
            onClose={onClose}
        >
            <p className={styles.covers}>{ownCoverWords(acceptance)}</p>
            <p className={styles.check} dir="auto">
                {title}
            </p>
        </AcceptanceForm>
    )
}
