import i18n from '@dhis2/d2-i18n'
import { acceptingEntries } from '../../../dhis2/acceptances/newEntries'
import { useTell } from '../../../ui/notices/useTell'
import { issueCountLabel } from '../../labels'
import { coverWords } from '../acceptanceWords'
import { useAcceptanceWriting } from '../useAcceptanceWriting'
import { useServerDay } from '../useHoldingAcceptances'
import { newDraft } from './acceptanceDraft'
import styles from './AcceptanceFields.module.css'
import { AcceptanceForm } from './AcceptanceForm'
import {
    acceptedParts,
    countOf,
    wholeCheckOf,
    type AcceptScope,
} from './acceptScope'

interface AcceptDialogProps {
    readonly scope: AcceptScope
    readonly onDone: () => void
    readonly onClose: () => void
}

/** Accepts issues, or a whole check, after it has said which. */
export function AcceptDialog({ scope, onDone, onClose }: AcceptDialogProps) {
    const { mutate, isPending, error } = useAcceptanceWriting()
    const tell = useTell()
    const whole = wholeCheckOf(scope)
    const frame = { today: useServerDay(), found: whole?.count }
    const count = countOf(scope)
    return (
        <AcceptanceForm
            title={
                whole === undefined
                    ? i18n.t('Accept issues')
                    : i18n.t('Accept a whole check')
            }
            first={newDraft(frame)}
            frame={frame}
            saveLabel={i18n.t('Accept')}
            isBusy={isPending}
            error={error}
            onSave={(details) =>
                mutate(
                    {
                        name: JSON.stringify(details),
                        prepare: async (act, doWork) =>
                            acceptingEntries(
                                await acceptedParts(scope, doWork),
                                details,
                                act,
                                doWork
                            ),
                    },
                    {
                        onSuccess: () => {
                            tell(
                                i18n.t('{{issues}} accepted', {
                                    issues: issueCountLabel(count),
                                }),
                                'done'
                            )
                            onDone()
                        },
                    }
                )
            }
            onClose={onClose}
        >
            <p className={styles.covers}>
                {coverWords(count, scope.parts.length)}
            </p>
            {whole === undefined ? (
                <ul className={styles.checks}>
                    {scope.parts.map(({ checkName, title, count: issues }) => (
                        <li key={checkName}>
                            <bdi>{title}</bdi>{' '}
                            <bdi>({issueCountLabel(issues)})</bdi>
                        </li>
                    ))}
                </ul>
            ) : (
                <>
                    <p className={styles.check} dir="auto">
                        {whole.title}
                    </p>
                    <p className={styles.note}>
                        {i18n.t(
                            'All that it finds, now and later, until this ends.'
                        )}
                    </p>
                </>
            )}
        </AcceptanceForm>
    )
}
