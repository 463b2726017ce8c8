import i18n from '@dhis2/d2-i18n'
import { knownSeverities } from '../../../dhis2/models/dataIntegritySeverity'
import { formatChange, formatCount } from '../../../ui/words/format'
import {
    countChanges,
    netChange,
    type CountChange,
} from '../../history/compare/countChanges'
import { headSnapshot } from '../../history/headSnapshot'
import { runWords } from '../../history/runLabels'
import { severityLabel } from '../../labels'
import { openOf, type ReportCheck } from '../reportChecks'
import styles from '../IntegrityReport.module.css'
import type { Report } from '../useReport'
import { ReportTable } from './ReportTable'

interface ReportTotalsProps {
    readonly report: Report
    readonly source: NonNullable<Report['source']>
    readonly checks: readonly ReportCheck[]
}

/** Issues by severity, and how they have changed since the baseline. */
export function ReportTotals({ report, source, checks }: ReportTotalsProps) {
    const { baseline, defined = [] } = report
    const changes =
        baseline &&
        countChanges(
            headSnapshot(
                baseline.run,
                new Map(defined.map((check) => [check.name, check]))
            ),
            source.found,
            ({ severity = '' }) => severity
        )
    const severities = [
        ...new Set([
            ...[...knownSeverities].reverse(),
            ...checks.map(({ severity = '' }) => severity),
        ]),
    ].filter((severity) =>
        checks.some((check) => (check.severity ?? '') === severity)
    )
    return (
        <>
            <ReportTable
                label={i18n.t('Issues by severity')}
                heads={[
                    { label: i18n.t('Severity') },
                    { label: i18n.t('Open'), isNumber: true },
                    { label: i18n.t('Accepted'), isNumber: true },
                    { label: i18n.t('Failed to run'), isNumber: true },
                    { label: i18n.t('Change'), isNumber: true },
                ]}
                rows={severities.map((severity) => {
                    const own = checks.filter(
                        (check) => (check.severity ?? '') === severity
                    )
                    const isKnown = own.some(({ found }) => found !== undefined)
                    const sum = (of: (check: ReportCheck) => number) =>
                        own.reduce((total, check) => total + of(check), 0)
                    const change = changes?.get(severity)
                    return {
                        key: severity,
                        cells: [
                            severityLabel(severity || undefined),
                            isKnown
                                ? formatCount(sum((one) => openOf(one) ?? 0))
                                : i18n.t('Not known'),
                            formatCount(sum(({ accepted }) => accepted)),
                            formatCount(
                                sum(({ state }) => (state === 'failed' ? 1 : 0))
                            ),
                            change === undefined ? '–' : changeWords(change),
                        ],
                    }
                })}
            />
            {baseline && (
                <p className={styles.note}>
                    {i18n.t(
                        'Change: compared with {{run}}, accepted issues included.',
                        {
                            run: runWords(baseline.run, baseline.name),
                            nsSeparator: '-:-',
                        }
                    )}
                </p>
            )}
        </>
    )
}

const changeWords = (change: CountChange): string => {
    const net = netChange(change)
    return net === 0 ? '=' : formatChange(net)
}
