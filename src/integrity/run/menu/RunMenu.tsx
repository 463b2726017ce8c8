import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { userLocale } from '../../../ui/words/format'
import menu from '../../../ui/controls/Menu.module.css'
import { useMenu } from '../../../ui/controls/useMenu'
import type { CheckView } from '../../checkView'
import { runChoices } from '../plan/runChoices'
import { missingAuthorityLabel } from '../view/runLabels'
import styles from './RunMenu.module.css'
import { RunMenuPanel } from './RunMenuPanel'
import type { RunPlan } from '../runPlan'
import { useRuns } from '../view/useRuns'

interface RunMenuProps {
    /** Names of the checks ticked in the catalogue. */
    readonly selected: readonly string[]
    /** Undefined until the server's checks are known: then none can be run. */
    readonly views: readonly CheckView[] | undefined
}

/** The buttons that run checks: the usual run, and all other ways. */
export function RunMenu({ selected, views }: RunMenuProps) {
    const { start, mayRun, missingAuthority } = useRuns()
    const { root, panelId, opener, isOpen, close } = useMenu()

    const choose = (plan: RunPlan) => {
        close()
        start(plan)
    }
    const isSelection = selected.length > 0
    const isReady = mayRun && (views ?? []).length > 0
    return (
        <div
            ref={root}
            className={`${menu.root} ${styles.root}`}
            title={missingAuthorityLabel(missingAuthority)}
        >
            <Button
                primary
                disabled={!isReady}
                onClick={() =>
                    choose({
                        checks: isSelection ? selected : 'standard',
                        mode: 'counts',
                    })
                }
            >
                {isSelection
                    ? i18n.t('Run {{number}} selected', {
                          number: selected.length,
                      })
                    : i18n.t('Run all standard checks')}
            </Button>
            <Button
                disabled={!isReady}
                aria-label={i18n.t('More ways to run checks')}
                {...opener}
            >
                <span className={menu.label}>
                    {i18n.t('More')}
                    <span aria-hidden className={menu.arrow} />
                </span>
            </Button>
            {isOpen && (
                <RunMenuPanel
                    id={panelId}
                    choices={runChoices(
                        views ?? [],
                        selected,
                        new Intl.Collator(userLocale(), { numeric: true })
                            .compare
                    )}
                    onChoose={choose}
                />
            )}
        </div>
    )
}
