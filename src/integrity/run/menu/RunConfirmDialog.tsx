import i18n from '@dhis2/d2-i18n'
import {
    Button,
    ButtonStrip,
    Checkbox,
    InputField,
    Modal,
    ModalActions,
    ModalContent,
    ModalTitle,
    NoticeBox,
} from '@dhis2/ui'
import { useState } from 'react'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import { needsOpenPage } from '../plan/needsOpenPage'
import type { KnownCulprits } from '../runContext'
import { runCost } from '../plan/needsConfirmation'
import styles from './RunConfirmDialog.module.css'
import { modeLabel, timeWords } from '../view/runLabels'
import { largeCheckIssues } from '../../largeCheck'
import type { RunPlan } from '../runPlan'

interface RunConfirmDialogProps {
    readonly plan: RunPlan
    readonly definitions: readonly DataIntegrityCheck[]
    readonly culprits: KnownCulprits
    readonly onConfirm: (plan: RunPlan) => void
    readonly onCancel: () => void
}

/** What a run will cost, before it begins. */
export function RunConfirmDialog({
    plan,
    definitions,
    culprits,
    onConfirm,
    onCancel,
}: RunConfirmDialogProps) {
    const { checks, slow, time } = runCost(plan, definitions)
    const [isOneByOne, setIsOneByOne] = useState(plan.oneByOne ?? slow > 1)
    const [limit, setLimit] = useState(String(largeCheckIssues))
    // Whoever brings a limit is not asked for one.
    const isLimitAsked =
        plan.mode === 'countsThenIssues' && plan.issueLimit === undefined
    const isNumber = /^[0-9]{1,9}$/.test(limit)
    const issueLimit =
        isLimitAsked && isNumber ? Number(limit) : plan.issueLimit
    const isReady = (!isLimitAsked || isNumber) && checks > 0
    const confirmed: RunPlan = {
        ...plan,
        oneByOne: slow > 0 && isOneByOne,
        issueLimit,
    }
    return (
        <Modal position="middle" onClose={onCancel}>
            <ModalTitle>
                {i18n.t('Run {{count}} check?', {
                    count: checks,
                    defaultValue_plural: 'Run {{count}} checks?',
                })}
            </ModalTitle>
            <ModalContent>
                <dl className={styles.facts}>
                    <div>
                        <dt>{i18n.t('What is done')}</dt>
                        <dd>{modeLabel(plan.mode)}</dd>
                    </div>
                    <div>
                        <dt>{i18n.t('Usual time')}</dt>
                        <dd>{timeWords(time)}</dd>
                    </div>
                </dl>
                {slow > 0 && (
                    <NoticeBox
                        warning
                        title={i18n.t('{{count}} check is marked as slow', {
                            count: slow,
                            defaultValue_plural:
                                '{{count}} checks are marked as slow',
                        })}
                    >
                        {i18n.t(
                            'A slow check can take minutes and keeps the database busy for everyone. On a production server, run slow checks one at a time, outside office hours.'
                        )}
                    </NoticeBox>
                )}
                {slow > 1 && (
                    <div className={styles.option}>
                        <Checkbox
                            checked={isOneByOne}
                            onChange={({ checked }) => setIsOneByOne(checked)}
                            label={i18n.t('Run the slow checks one at a time')}
                        />
                    </div>
                )}
                {isLimitAsked && (
                    <div className={styles.option}>
                        <InputField
                            type="number"
                            min="1"
                            inputWidth="160px"
                            label={i18n.t(
                                'List the issues of checks with at most this many'
                            )}
                            helpText={i18n.t(
                                'Only checks that have issues are listed. Longer lists stay on the server until you ask for them.'
                            )}
                            value={limit}
                            error={!isNumber}
                            validationText={
                                isNumber
                                    ? undefined
                                    : i18n.t('Enter a whole number')
                            }
                            onChange={({ value }) => setLimit(value ?? '')}
                        />
                    </div>
                )}
                <p className={styles.note}>
                    {needsOpenPage(confirmed, definitions, culprits)
                        ? i18n.t(
                              'This run takes several jobs, one after the other. Keep this page open and in view, because each next job starts from here. You can cancel.'
                          )
                        : i18n.t(
                              'The checks run on the server in the background. You can leave this page and you can cancel.'
                          )}
                </p>
            </ModalContent>
            <ModalActions>
                <ButtonStrip end>
                    <Button secondary onClick={onCancel}>
                        {i18n.t('Do not run')}
                    </Button>
                    <Button
                        primary
                        initialFocus
                        disabled={!isReady}
                        onClick={() => onConfirm(confirmed)}
                    >
                        {i18n.t('Run')}
                    </Button>
                </ButtonStrip>
            </ModalActions>
        </Modal>
    )
}
