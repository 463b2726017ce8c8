import i18n from '@dhis2/d2-i18n'
import { useSession } from '../../../dhis2/session'
import { formatInZone } from '../../../ui/words/formatInZone'
import type { ReportCheck } from '../reportChecks'
import styles from '../IntegrityReport.module.css'
import type { Report } from '../useReport'

interface ReportFactsProps {
    readonly source: NonNullable<Report['source']>
    readonly checks: readonly ReportCheck[]
    readonly runName: string | undefined
    readonly isSaved: boolean
}

/** Of which server, of when, and how much of it is known. */
export function ReportFacts({
    source: { from, until, version, revision, timeZone },
    checks,
    runName,
    isSaved,
}: ReportFactsProps) {
    const { systemName } = useSession()
    const moment = (epochMs: number) => formatInZone(epochMs, timeZone)
    const known = checks.filter(({ state }) => state !== 'notRun').length
    const facts = [
        [i18n.t('System'), systemName],
        [
            i18n.t('Server version'),
            [version, revision].filter(Boolean).join(' · '),
        ],
        [
            i18n.t('Results'),
            from === undefined || until === undefined
                ? i18n.t('Not known')
                : from === until
                  ? moment(until)
                  : `${moment(from)} – ${moment(until)}`,
        ],
        [i18n.t('Time zone'), timeZone],
        [
            i18n.t('Saved run'),
            isSaved ? (runName ?? i18n.t('without a name')) : '',
        ],
        [
            i18n.t('Checks'),
            i18n.t('{{known}} of {{count}} check has results', {
                known,
                count: checks.length,
                defaultValue_plural:
                    '{{known}} of {{count}} checks have results',
            }),
        ],
    ]
    return (
        <dl className={styles.facts}>
            {facts.map(
                ([label, value]) =>
                    value && (
                        <div key={label}>
                            <dt>{label}</dt>
                            <dd dir="auto">{value}</dd>
                        </div>
                    )
            )}
        </dl>
    )
}
