import i18n from '@dhis2/d2-i18n'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useSession } from '../../../dhis2/session'
import type { NotifierAccessor } from '../../../dhis2/jobs/notifier'
import { ConfirmDialog } from '../../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { clearedJobs, type Clearing } from './clearing'
import type { JobRow } from '../rows/jobRow'
import { notificationKeys } from '../../activity/queryKeys'
import { clearingChoices } from './clearingChoices'
import styles from './CleanUpDialog.module.css'

interface CleanUpDialogProps {
    readonly rows: readonly JobRow[]
    readonly onCleared: (clearing: Clearing) => void
    readonly onClose: () => void
}

const run = (notifier: NotifierAccessor, clearing: Clearing): Promise<void> => {
    switch (clearing.kind) {
        case 'job':
            return notifier.clearJob([clearing.jobType, clearing.taskUid])
        case 'type':
            return notifier.clearType(clearing.jobType)
        case 'age':
            return notifier.clearOlderThan(clearing.days)
    }
}

/** Chooses which notifications go, says of how many jobs, and deletes them. */
export function CleanUpDialog({
    rows: latestRows,
    onCleared,
    onClose,
}: CleanUpDialogProps) {
    const { notifier, clock } = useSession()
    const queryClient = useQueryClient()
    const selectId = useId()
    // What is offered and counted must not change under the reader's hand.
    const [rows] = useState(latestRows)
    const choices = clearingChoices(rows)
    const [chosenKey, setChosenKey] = useState(choices[0]?.key)
    const clearing = choices.find(({ key }) => key === chosenKey)?.clearing
    const count = clearing ? clearedJobs(clearing, rows, clock.now()) : 0

    const { mutate, isPending, error } = useMutation({
        mutationFn: async () => {
            if (clearing !== undefined) {
                await run(notifier, clearing)
            }
        },
        onSuccess: () => {
            void queryClient.invalidateQueries({
                queryKey: notificationKeys.jobs,
            })
            void queryClient.invalidateQueries({
                queryKey: notificationKeys.overview,
            })
            if (clearing !== undefined) {
                onCleared(clearing)
            }
            onClose()
        },
    })

    return (
        <ConfirmDialog
            title={i18n.t('Delete old notifications')}
            confirmLabel={i18n.t('Delete those of {{count}} job', {
                count,
                defaultValue_plural: 'Delete those of {{count}} jobs',
            })}
            isDestructive
            isBusy={isPending}
            isDisabled={count === 0}
            onConfirm={() => mutate()}
            onCancel={onClose}
        >
            <label className={styles.choice} htmlFor={selectId}>
                {i18n.t('Which')}
                <select
                    id={selectId}
                    value={chosenKey}
                    onChange={({ currentTarget }) =>
                        setChosenKey(currentTarget.value)
                    }
                >
                    {choices.map(({ key, label }) => (
                        <option key={key} value={key}>
                            {label}
                        </option>
                    ))}
                </select>
            </label>
            <p>
                {count === 0
                    ? i18n.t('There are none that old.')
                    : i18n.t(
                          'The notifications of {{count}} job, and its report if it is an import, are deleted for everybody and cannot be brought back. The job itself stays.',
                          {
                              count,
                              defaultValue_plural:
                                  'The notifications of {{count}} jobs, and the reports of imports among them, are deleted for everybody and cannot be brought back. The jobs themselves stay.',
                          }
                      )}
            </p>
            {error !== null && (
                <ErrorNotice
                    title={i18n.t('They could not be deleted')}
                    error={error}
                />
            )}
        </ConfirmDialog>
    )
}
