import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import { formatCount } from '../../ui/words/format'
import { formatDay } from '../../ui/words/formatDay'
import styles from './AcceptanceFacts.module.css'
import { AcceptanceHistory } from './AcceptanceHistory'
import { fieldLabel, ownCoverWords, reasonLabel } from './acceptanceWords'

interface AcceptanceFactsProps {
    readonly acceptance: Acceptance
    readonly onEdit: () => void
    readonly onTakeBack: () => void
}

/** Why an issue is accepted, by whom, and until when. */
export function AcceptanceFacts({
    acceptance,
    onEdit,
    onTakeBack,
}: AcceptanceFactsProps) {
    const { reason, comment, responsible, until, atMost } = acceptance.details
    const facts = [
        [fieldLabel('comment'), comment],
        [fieldLabel('responsible'), responsible],
        [fieldLabel('until'), until && formatDay(until)],
        [fieldLabel('atMost'), atMost === undefined ? '' : formatCount(atMost)],
    ] as const
    return (
        <section className={styles.accepted} aria-label={i18n.t('Accepted')}>
            <h3 className={styles.title}>
                {i18n.t('Accepted')} · <bdi>{reasonLabel(reason)}</bdi>
            </h3>
            <dl className={styles.facts}>
                {facts.map(
                    ([label, words]) =>
                        words !== '' && (
                            <div key={label}>
                                <dt>{label}</dt>
                                <dd>
                                    <bdi>{words}</bdi>
                                </dd>
                            </div>
                        )
                )}
                <div>
                    <dt>{i18n.t('Covers')}</dt>
                    <dd>{ownCoverWords(acceptance)}</dd>
                </div>
            </dl>
            <AcceptanceHistory acceptance={acceptance} />
            <div className={styles.buttons}>
                <Button small onClick={onEdit}>
                    {i18n.t('Edit…')}
                </Button>
                <Button small onClick={onTakeBack}>
                    {i18n.t('Take back…')}
                </Button>
            </div>
        </section>
    )
}
