import i18n from '@dhis2/d2-i18n'
import { Radio } from '@dhis2/ui'
import { useState } from 'react'
import { formatCount } from '../../../ui/words/format'
import { severityLabel } from '../../labels'
import type { RunChoice } from '../plan/runChoices'
import type { RunPlan } from '../runPlan'
import styles from './RunDialog.module.css'

interface RunScopeProps {
    readonly choices: readonly RunChoice[]
    readonly onChoose: (checks: RunPlan['checks']) => void
}

/** Which checks are run: a usual set of them, or those of one group. */
export function RunScope({ choices, onChoose }: RunScopeProps) {
    const usual = choices.filter(({ group }) => group === 'usual')
    const [radio, setRadio] = useState(usual[0]?.id)
    const groups = [
        ['severity', i18n.t('Standard checks of one severity')],
        ['section', i18n.t('Standard checks of one section')],
    ] as const
    return (
        <fieldset className={styles.group}>
            <legend className={styles.legend}>{i18n.t('Which checks')}</legend>
            {usual.map((choice) => (
                <Radio
                    key={choice.id}
                    dense
                    name="run-scope"
                    value={choice.id}
                    label={usualLabel(choice)}
                    disabled={choice.count === 0}
                    checked={radio === choice.id}
                    onChange={() => {
                        setRadio(choice.id)
                        onChoose(choice.checks)
                    }}
                />
            ))}
            {groups.map(([group, label]) => (
                <GroupScope
                    key={group}
                    label={label}
                    choices={choices.filter((one) => one.group === group)}
                    isChecked={radio === group}
                    onChoose={(checks) => {
                        setRadio(group)
                        onChoose(checks)
                    }}
                />
            ))}
        </fieldset>
    )
}

interface GroupScopeProps {
    readonly label: string
    readonly choices: readonly RunChoice[]
    readonly isChecked: boolean
    readonly onChoose: (checks: RunPlan['checks']) => void
}

/** The checks of one severity, or of one section, named in a list beside it. */
function GroupScope({ label, choices, isChecked, onChoose }: GroupScopeProps) {
    const [chosenId, setChosenId] = useState(choices[0]?.id)
    const choose = (id: string | undefined) => {
        const choice = choices.find((one) => one.id === id) ?? choices[0]
        if (choice !== undefined) {
            setChosenId(choice.id)
            onChoose(choice.checks)
        }
    }
    return (
        <div className={styles.part}>
            <Radio
                dense
                name="run-scope"
                value={label}
                label={label}
                disabled={choices.length === 0}
                checked={isChecked}
                onChange={() => choose(chosenId)}
            />
            {isChecked && (
                <select
                    className={styles.select}
                    aria-label={label}
                    value={chosenId}
                    onChange={({ target }) => choose(target.value)}
                >
                    {choices.map((choice) => (
                        <option key={choice.id} value={choice.id}>
                            {`${groupName(choice)} (${formatCount(choice.count)})`}
                        </option>
                    ))}
                </select>
            )}
        </div>
    )
}

const groupName = ({ group, name }: RunChoice) =>
    group === 'severity' ? severityLabel(name) : name

function usualLabel({ id, count }: RunChoice): string {
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
