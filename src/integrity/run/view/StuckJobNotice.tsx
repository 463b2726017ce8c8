import i18n from '@dhis2/d2-i18n'
import { Button, ButtonStrip, NoticeBox } from '@dhis2/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { maintenanceAuthority } from '../../../dhis2/session'
import { ConfirmDialog } from '../../../ui/controls/ConfirmDialog'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import type { JobLife } from '../run'
import { freeingWords, silenceTitle } from './silenceWords'
import { useRuns } from './useRuns'

interface StuckJobNoticeProps {
    readonly jobId: string
    /** Whether it is the job of the run itself, not one that it waits for. */
    readonly isOurs: boolean
    readonly life: JobLife
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
}

/** A job without a sign of life, and what can be done about it. */
export function StuckJobNotice({
    jobId,
    isOurs,
    life,
    now,
}: StuckJobNoticeProps) {
    const { revert, lookAgain, mayRevert } = useRuns()
    const [isAsked, setIsAsked] = useState(false)
    const freeing = useMutation({ mutationFn: () => revert(jobId) })
    if (freeing.isSuccess) {
        return (
            <NoticeBox title={i18n.t('The stuck job is free')}>
                {i18n.t('Runs of its type can go on now.')}
            </NoticeBox>
        )
    }
    return (
        <NoticeBox
            warning={life.kind === 'stuck'}
            title={silenceTitle(life, isOurs, now)}
        >
            <p>{freeingWords(life, now)}</p>
            <p>
                {i18n.t('Job')} <code dir="ltr">{jobId}</code>
            </p>
            {!mayRevert && (
                <p>
                    {i18n.t(
                        'To free it you need the authority {{authority}}. Ask an administrator.',
                        { authority: maintenanceAuthority }
                    )}
                </p>
            )}
            {freeing.error !== null && (
                <ErrorNotice
                    title={i18n.t('The job could not be freed')}
                    error={freeing.error}
                />
            )}
            <ButtonStrip>
                <Button
                    small
                    disabled={!mayRevert || freeing.isPending}
                    onClick={() => setIsAsked(true)}
                >
                    {i18n.t('Free the job…')}
                </Button>
                {!isOurs && (
                    <Button small onClick={lookAgain}>
                        {i18n.t('Look again')}
                    </Button>
                )}
            </ButtonStrip>
            {isAsked && (
                <ConfirmDialog
                    title={i18n.t('Free the stuck job?')}
                    confirmLabel={i18n.t('Free the job')}
                    onCancel={() => setIsAsked(false)}
                    onConfirm={() => {
                        setIsAsked(false)
                        freeing.mutate()
                    }}
                >
                    {i18n.t(
                        'The server marks it as failed and starts the next job of its type. If it is alive after all, two jobs will run side by side.'
                    )}
                </ConfirmDialog>
            )}
        </NoticeBox>
    )
}
