import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'
import { standardChecks } from '../plan/plannedChecks'
import { useRuns } from '../view/useRuns'

/** The first thing to do where nothing is known of any check. */
export function NeverCheckedPanel() {
    const { start, mayRun, missingAuthority } = useRuns()
    const { data: definitions } = useCheckDefinitions()
    const count = standardChecks(definitions?.rows ?? []).length
    if (missingAuthority !== undefined) {
        return null
    }
    return (
        <EmptyNotice title={i18n.t('Never checked')}>
            <p>
                {i18n.t(
                    'This server holds no result of a check, and this browser remembers none. A run usually takes under a minute and changes nothing on this server.'
                )}
            </p>
            <Button
                primary
                disabled={!mayRun || count === 0}
                onClick={() =>
                    start({ checks: 'standard', mode: 'countsThenIssues' })
                }
            >
                {i18n.t('Run the {{count}} standard check', {
                    count,
                    defaultValue_plural: 'Run the {{count}} standard checks',
                })}
            </Button>
        </EmptyNotice>
    )
}
