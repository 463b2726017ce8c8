import i18n from '@dhis2/d2-i18n'
import { Button, ButtonStrip } from '@dhis2/ui'
import type { CheckView } from '../../checkView'
import { useRuns } from '../view/useRuns'

interface RunMenuProps {
    /** Names of the checks ticked in the catalogue. */
    readonly selected: readonly string[]
    /** Undefined until the server's checks are known: then none can be run. */
    readonly views: readonly CheckView[] | undefined
}

/**
 * The buttons that run checks: the usual run at once, all others by choice. None
 * for a user without the right to: the page says what is missing.
 */
export function RunMenu({ selected, views }: RunMenuProps) {
    const { start, choose, mayRun, hasRightToRun } = useRuns()
    const isSelection = selected.length > 0
    const isReady = mayRun && (views ?? []).length > 0
    if (!hasRightToRun) {
        return null
    }
    return (
        <ButtonStrip>
            <Button
                primary
                disabled={!isReady}
                onClick={() =>
                    start({
                        checks: isSelection ? selected : 'standard',
                        mode: 'countsThenIssues',
                    })
                }
            >
                {isSelection
                    ? i18n.t('Run {{number}} selected', {
                          number: selected.length,
                      })
                    : i18n.t('Run checks')}
            </Button>
            <Button
                disabled={!isReady}
                aria-haspopup="dialog"
                onClick={() => choose(selected)}
            >
                {i18n.t('Choose…')}
            </Button>
        </ButtonStrip>
    )
}
