import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { copyText } from '../../ui/controls/copyText'
import { downloadText } from '../../ui/controls/downloadText'
import { jobLogFileName, jobLogText, type JobLog } from './jobLogText'
import styles from './LogButtons.module.css'

/** Takes the feed along: to the clipboard or as a file. */
export function LogButtons({ log }: { log: JobLog }) {
    const [wasCopied, setWasCopied] = useState<boolean>()
    const copy = async () => setWasCopied(await copyText(jobLogText(log)))
    return (
        <>
            <Button
                small
                disabled={log.rows.length === 0}
                onClick={() => void copy()}
            >
                {i18n.t('Copy log')}
            </Button>
            <Button
                small
                disabled={log.rows.length === 0}
                onClick={() =>
                    downloadText(jobLogText(log), jobLogFileName(log))
                }
            >
                {i18n.t('Download log')}
            </Button>
            <span role="status" className={styles.outcome}>
                {wasCopied === true && i18n.t('Copied')}
                {wasCopied === false &&
                    i18n.t('The browser refused. Download it instead.')}
            </span>
        </>
    )
}
