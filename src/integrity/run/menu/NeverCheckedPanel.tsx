import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'
import styles from './NeverCheckedPanel.module.css'
import { standardChecks } from '../plan/plannedChecks'
import { useRuns } from '../view/useRuns'

/** The first thing to do where nothing is known of any check. */
export function NeverCheckedPanel() {
    const { start, mayRun } = useRuns()
    const { data: definitions } = useCheckDefinitions()
    const count = standardChecks(definitions?.rows ?? []).length
    if (!mayRun) {
        // What is missing, or how far the first run is, is said above.
        return null
    }
    return (
        <div className={styles.panel}>
            <div className={styles.words}>
                <h2 className={styles.title}>{i18n.t('Never checked')}</h2>
                <p className={styles.text}>
                    {i18n.t(
                        'This server holds no result of a check, and this browser remembers none. A run usually takes under a minute and changes nothing on this server.'
                    )}
                </p>
            </div>
            <Button
                primary
                disabled={count === 0}
                onClick={() =>
                    start({ checks: 'standard', mode: 'countsThenIssues' })
                }
            >
                {i18n.t('Run the {{count}} standard check', {
                    count,
                    defaultValue_plural: 'Run the {{count}} standard checks',
                })}
            </Button>
        </div>
    )
}
