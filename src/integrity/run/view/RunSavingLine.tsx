import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRunSaving } from '../../history/useRunSaving'
import { savingWords } from '../report/savingWords'
import type { Run } from '../run'
import styles from './RunBar.module.css'

/** Whether the run is kept beyond the hour, and what to do where it is not. */
export function RunSavingLine({ run }: { run: Run }) {
    const { state, tryAgain, download } = useRunSaving()
    if (state === undefined || state.runId !== run.jobs?.[0]) {
        return null
    }
    return (
        <>
            <span
                role="status"
                className={state.kind === 'failed' ? undefined : styles.lesser}
            >
                {savingWords(state)}
            </span>
            {state.kind === 'failed' && (
                <span className={styles.choices}>
                    <Button small onClick={tryAgain}>
                        {i18n.t('Try again')}
                    </Button>
                    <Button small onClick={download}>
                        {i18n.t('Download instead')}
                    </Button>
                </span>
            )}
        </>
    )
}
