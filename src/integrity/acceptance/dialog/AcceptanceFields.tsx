import i18n from '@dhis2/d2-i18n'
import { useId } from 'react'
import { acceptanceReasons } from '../../../dhis2/acceptances/acceptance'
import { Field } from '../../../ui/controls/Field'
import { issueCountLabel } from '../../labels'
import { fieldLabel, reasonLabel } from '../acceptanceWords'
import styles from './AcceptanceFields.module.css'
import type {
    AcceptanceDraft,
    DraftFaults,
    DraftFrame,
} from './acceptanceDraft'
import { faultWords } from './faultWords'

interface AcceptanceFieldsProps {
    readonly draft: AcceptanceDraft
    readonly frame: DraftFrame
    /** Undefined until one has tried to save. */
    readonly faults: DraftFaults | undefined
    readonly onChange: (draft: AcceptanceDraft) => void
}

/** What is said of an acceptance. */
export function AcceptanceFields({
    draft,
    frame,
    faults = {},
    onChange,
}: AcceptanceFieldsProps) {
    const group = useId()
    const change = (part: Partial<AcceptanceDraft>) =>
        onChange({ ...draft, ...part })
    const isUnknown =
        draft.reason !== '' &&
        !acceptanceReasons.some((reason) => reason === draft.reason)
    const reasons = [...acceptanceReasons, ...(isUnknown ? [draft.reason] : [])]
    return (
        <div className={styles.fields}>
            <fieldset
                className={styles.reasons}
                aria-invalid={faults.reason !== undefined}
                aria-describedby={`${group}-fault`}
            >
                <legend>{fieldLabel('reason')}</legend>
                {reasons.map((reason, place) => (
                    <label key={reason} className={styles.reason}>
                        <input
                            type="radio"
                            name={group}
                            value={reason}
                            checked={draft.reason === reason}
                            // The first thing to say, and the only one needed.
                            // eslint-disable-next-line jsx-a11y/no-autofocus
                            autoFocus={
                                draft.reason === ''
                                    ? place === 0
                                    : draft.reason === reason
                            }
                            onChange={() => change({ reason })}
                        />
                        <bdi>{reasonLabel(reason)}</bdi>
                    </label>
                ))}
                <p id={`${group}-fault`} className={styles.fault} role="alert">
                    {faults.reason && faultWords(faults.reason)}
                </p>
            </fieldset>
            <Field
                kind="lines"
                label={i18n.t('Comment (optional)')}
                value={draft.comment}
                onChange={(comment) => change({ comment })}
            />
            <div className={styles.row}>
                <Field
                    kind="date"
                    label={i18n.t('Last day (optional)')}
                    value={draft.until}
                    fault={faults.until && faultWords(faults.until)}
                    onChange={(until) => change({ until })}
                />
                {frame.found !== undefined && (
                    <Field
                        kind="number"
                        label={i18n.t('Until it finds more than (optional)')}
                        help={i18n.t('Now it finds {{issues}}.', {
                            issues: issueCountLabel(frame.found),
                        })}
                        value={draft.atMost}
                        fault={faults.atMost && faultWords(faults.atMost)}
                        onChange={(atMost) => change({ atMost })}
                    />
                )}
                <Field
                    kind="text"
                    label={i18n.t('Responsible (optional)')}
                    value={draft.responsible}
                    onChange={(responsible) => change({ responsible })}
                />
            </div>
        </div>
    )
}
