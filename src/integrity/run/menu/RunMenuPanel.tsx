import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { formatCount } from '../../../ui/words/format'
import menu from '../../../ui/controls/Menu.module.css'
import { severityLabel } from '../../labels'
import type { RunChoice } from '../plan/runChoices'
import { modeLabel } from '../view/runLabels'
import styles from './RunMenu.module.css'
import type { RunMode, RunPlan } from '../runPlan'

const modes: readonly RunMode[] = ['counts', 'countsThenIssues', 'issues']

interface RunMenuPanelProps {
    readonly id: string
    readonly choices: readonly RunChoice[]
    readonly onChoose: (plan: RunPlan) => void
}

/** First what is done, then with which checks: a click runs them. */
export function RunMenuPanel({ id, choices, onChoose }: RunMenuPanelProps) {
    const [mode, setMode] = useState<RunMode>('counts')
    const groups = [
        ['usual', i18n.t('Which checks')],
        ['severity', i18n.t('Standard checks of one severity')],
        ['section', i18n.t('Standard checks of one section')],
    ] as const
    return (
        <div id={id} className={`${menu.panel} ${menu.atEnd} ${styles.panel}`}>
            <fieldset className={styles.modes}>
                <legend className={styles.title}>{i18n.t('What to do')}</legend>
                {modes.map((choice) => (
                    <label key={choice} className={styles.mode}>
                        <input
                            type="radio"
                            name={`${id}-mode`}
                            checked={mode === choice}
                            onChange={() => setMode(choice)}
                        />
                        {modeLabel(choice)}
                    </label>
                ))}
            </fieldset>
            {groups.map(([group, title]) => (
                <section key={group} aria-label={title}>
                    <h2 className={styles.title}>{title}</h2>
                    <div className={styles.choices}>
                        {choices
                            .filter((choice) => choice.group === group)
                            .map((choice) => (
                                <Button
                                    key={choice.id}
                                    small
                                    onClick={() =>
                                        onChoose({
                                            checks: choice.checks,
                                            mode,
                                            oneByOne: choice.oneByOne,
                                        })
                                    }
                                >
                                    {choiceLabel(choice)}
                                </Button>
                            ))}
                    </div>
                </section>
            ))}
        </div>
    )
}

function choiceLabel({ id, group, name, count }: RunChoice): string {
    if (group === 'severity') {
        return `${severityLabel(name)} (${formatCount(count)})`
    }
    if (group === 'section') {
        return `${name} (${formatCount(count)})`
    }
    switch (id) {
        case 'selected':
            return i18n.t('Selected checks ({{number}})', { number: count })
        case 'withIssues':
            return i18n.t('Checks with issues ({{number}})', { number: count })
        case 'slow':
            return i18n.t('Slow checks, one at a time ({{number}})', {
                number: count,
            })
        default:
            return i18n.t('All standard checks ({{number}})', { number: count })
    }
}
