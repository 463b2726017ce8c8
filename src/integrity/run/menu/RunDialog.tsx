import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
} from '@dhis2/ui'
import { useState } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { userLocale } from '../../../ui/words/format'
import { useCheckViews } from '../../results/useCheckViews'
import { runCost } from '../plan/needsConfirmation'
import { needsOpenPage } from '../plan/needsOpenPage'
import { runChoices } from '../plan/runChoices'
import type { KnownCulprits } from '../runContext'
import type { RunPlan } from '../runPlan'
import { usualTimeWords } from '../view/runLabels'
import styles from './RunDialog.module.css'
import { RunDepth } from './RunDepth'
import { RunScope } from './RunScope'
import { SlowChecks } from './SlowChecks'

interface RunDialogProps {
    /** What is asked about, or what the choice begins with. */
    readonly plan: RunPlan
    /** The checks ticked where it was asked for; undefined: no choice of scope. */
    readonly selected: readonly string[] | undefined
    readonly definitions: readonly DataIntegrityCheck[]
    readonly culprits: KnownCulprits
    readonly onRun: (plan: RunPlan) => void
    readonly onClose: () => void
}

/** Which checks are run and how far, and what it will cost. */
export function RunDialog({
    plan: asked,
    selected,
    definitions,
    culprits,
    onRun,
    onClose,
}: RunDialogProps) {
    const { views = [] } = useCheckViews()
    const [plan, setPlan] = useState(asked)
    const [isOneByOne, setIsOneByOne] = useState(asked.oneByOne)
    const { checks, slow, time } = runCost(plan, definitions)
    const chosen: RunPlan = {
        ...plan,
        oneByOne: slow > 0 && (isOneByOne ?? slow > 1),
    }
    const usualTime = usualTimeWords(time)
    return (
        <Modal position="middle" onClose={onClose}>
            <ModalTitle>
                {selected === undefined
                    ? i18n.t('Run {{count}} check?', {
                          count: checks,
                          defaultValue_plural: 'Run {{count}} checks?',
                      })
                    : i18n.t('Run checks')}
            </ModalTitle>
            <ModalContent>
                <div className={styles.form}>
                    {selected !== undefined && (
                        <RunScope
                            choices={runChoices(
                                views,
                                selected,
                                new Intl.Collator(userLocale(), {
                                    numeric: true,
                                }).compare
                            )}
                            onChoose={(checks) => setPlan({ ...plan, checks })}
                        />
                    )}
                    {plan.mode !== 'issues' && (
                        <RunDepth
                            mode={plan.mode}
                            limit={plan.issueLimit}
                            onChange={(mode) => setPlan({ ...plan, mode })}
                        />
                    )}
                    <SlowChecks
                        count={slow}
                        isOneByOne={chosen.oneByOne === true}
                        onChange={setIsOneByOne}
                    />
                    <p className={styles.note}>
                        {usualTime && <strong>{usualTime}. </strong>}
                        {courseWords(
                            chosen,
                            needsOpenPage(chosen, definitions, culprits)
                        )}
                    </p>
                </div>
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button secondary onClick={onClose}>
                        {i18n.t('Do not run')}
                    </Button>
                    <Button
                        primary
                        initialFocus
                        disabled={checks === 0}
                        onClick={() => onRun(chosen)}
                    >
                        {i18n.t('Run')}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}

/** How the run goes, and what it needs of the page meanwhile. */
function courseWords({ mode }: RunPlan, isPageNeeded: boolean): string {
    if (mode === 'countsThenIssues') {
        return i18n.t(
            'First the issues are counted, then a second job lists those found. Keep this page open and in view, because each next job starts from here. Cancelling stops both.'
        )
    }
    return isPageNeeded
        ? i18n.t(
              'This run takes several jobs, one after the other. Keep this page open and in view, because each next job starts from here. You can cancel.'
          )
        : i18n.t(
              'The checks run on the server in the background. You can leave this page and you can cancel.'
          )
}
