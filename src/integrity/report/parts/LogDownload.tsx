import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useMutation } from '@tanstack/react-query'
import { useSession } from '../../../dhis2/session'
import { useDownload } from '../../../ui/controls/useDownload'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { exportFileName } from '../../export/exportFileName'
import type { KeyIssuesAtHand } from '../keyIssuesFile'

/** Hands over the log of key issues as a workbook, to be filled in. */
export function LogDownload({ atHand }: { readonly atHand: KeyIssuesAtHand }) {
    const { clock, systemName } = useSession()
    const download = useDownload()
    const make = useMutation({
        mutationFn: async () => {
            const { keyIssuesFile } = await import('../keyIssuesFile')
            return keyIssuesFile(atHand, new AbortController().signal)
        },
        onSuccess: (file) =>
            download(
                file,
                exportFileName({
                    systemName,
                    scope: i18n.t('key issues log'),
                    exportedAt: clock.now(),
                    timeZone: clock.timeZoneId,
                    extension: 'xlsx',
                })
            ),
    })
    return (
        <>
            <Button
                small
                secondary
                loading={make.isPending}
                disabled={make.isPending}
                onClick={() => make.mutate()}
            >
                {i18n.t('Download the log (XLSX)')}
            </Button>
            {make.error !== null && (
                <ErrorNotice
                    title={i18n.t('The file could not be made')}
                    error={make.error}
                    onRetry={() => make.mutate()}
                />
            )}
        </>
    )
}
