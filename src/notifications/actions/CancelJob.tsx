import i18n from '@dhis2/d2-i18n'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { ConfirmedAction } from './ConfirmedAction'

interface CancelJobProps {
    readonly taskUid: string
    /** What people call it. */
    readonly name: string
    /** One's own job may be cancelled without an authority. */
    readonly isOwn: boolean
    readonly onCancelled: () => void
}

/** Asks the server to stop a job, behind a question. */
export function CancelJob({
    taskUid,
    name,
    isOwn,
    onCancelled,
}: CancelJobProps) {
    const { tasks, may } = useSession()
    const isAllowed = isOwn || may(maintenanceAuthority)
    return (
        <ConfirmedAction
            label={i18n.t('Cancel job')}
            question={i18n.t('Cancel “{{job}}”?', { job: name })}
            isDestructive
            missingAuthority={isAllowed ? undefined : maintenanceAuthority}
            action={() => tasks.cancel(taskUid)}
            onDone={onCancelled}
        >
            {i18n.t(
                'The server is asked to stop it. It stops at its next item, which can take a while; what is done stays done.'
            )}
        </ConfirmedAction>
    )
}

/** Says that a job has been asked to stop, until it does. */
export function CancellingNotice() {
    return (
        <p role="status">
            {i18n.t('Cancelling: the job stops at its next item.', {
                nsSeparator: '-:-',
            })}
        </p>
    )
}
