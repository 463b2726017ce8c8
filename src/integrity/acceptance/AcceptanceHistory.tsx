import i18n from '@dhis2/d2-i18n'
import type {
    Acceptance,
    AcceptanceAct,
    AcceptanceChange,
    AcceptanceEdit,
} from '../../dhis2/acceptances/acceptance'
import { formatMoment } from '../../ui/words/format'
import styles from './AcceptanceHistory.module.css'
import { authorName, changedFieldWords, fieldLabel } from './acceptanceWords'

/** Who has accepted it and who has edited what, the last first. */
export function AcceptanceHistory({
    acceptance,
}: {
    readonly acceptance: Acceptance
}) {
    return (
        <ol className={styles.acts} aria-label={i18n.t('History')} reversed>
            {[...acceptance.edits].reverse().map((edit, place) => (
                <li key={acceptance.edits.length - place}>
                    <Act act={edit} verb={i18n.t('edited')} />
                    <Changes edit={edit} />
                </li>
            ))}
            <li>
                <Act act={acceptance} verb={i18n.t('accepted')} />
            </li>
        </ol>
    )
}

function Act({ act, verb }: { act: AcceptanceAct; verb: string }) {
    return (
        <span className={styles.act}>
            <bdi>{formatMoment(act.at)}</bdi> · <bdi>{authorName(act.by)}</bdi>{' '}
            · {verb}
        </span>
    )
}

function Changes({ edit: { before, after } }: { edit: AcceptanceEdit }) {
    const fields = Object.keys(after) as (keyof AcceptanceChange)[]
    return (
        <ul className={styles.changes}>
            {fields.map((field) => (
                <li key={field}>
                    {fieldLabel(field)}:{' '}
                    <del>
                        <bdi>{changedFieldWords(field, before)}</bdi>
                    </del>{' '}
                    <ins>
                        <bdi>{changedFieldWords(field, after)}</bdi>
                    </ins>
                </li>
            ))}
        </ul>
    )
}
