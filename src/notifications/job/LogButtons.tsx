import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useCopy } from '../../ui/controls/useCopy'
import { useDownload } from '../../ui/controls/useDownload'
import { jobLogFileName, jobLogText, type JobLog } from './jobLogText'

/** Takes the feed along: to the clipboard or as a file. */
export function LogButtons({ log }: { log: JobLog }) {
    const copy = useCopy()
    const download = useDownload()
    return (
        <>
            <Button
                small
                disabled={log.rows.length === 0}
                onClick={() => void copy(jobLogText(log))}
            >
                {i18n.t('Copy log')}
            </Button>
            <Button
                small
                disabled={log.rows.length === 0}
                onClick={() => download(jobLogText(log), jobLogFileName(log))}
            >
                {i18n.t('Download log')}
            </Button>
        </>
    )
}
