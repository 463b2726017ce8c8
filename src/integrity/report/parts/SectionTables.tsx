import i18n from '@dhis2/d2-i18n'
import { formatCount, formatPercentage } from '../../../ui/words/format'
import { checkStateLabel, severityLabel } from '../../labels'
import { openOf, reportSections, type ReportCheck } from '../reportChecks'
import { ReportTable } from './ReportTable'

interface SectionTablesProps {
    readonly checks: readonly ReportCheck[]
}

const knownStates = [
    'passed',
    'issues',
    'failed',
    'didNotRun',
    'notRun',
] as const

/** The state of a check; what a later app has written is not guessed. */
export const reportStateWords = ({ state }: Pick<ReportCheck, 'state'>) =>
    checkStateLabel(knownStates.find((known) => known === state) ?? 'unknown')

/** Every check that has run, section by section. */
export function SectionTables({ checks }: SectionTablesProps) {
    const ran = checks.filter(({ state }) => state !== 'notRun')
    return (
        <>
            {reportSections(ran).map(({ section, checks }) => (
                <section key={section}>
                    <h3 dir="auto">{section || i18n.t('No section')}</h3>
                    <ReportTable
                        label={section || i18n.t('No section')}
                        heads={[
                            { label: i18n.t('Severity') },
                            { label: i18n.t('Check') },
                            { label: i18n.t('Open'), isNumber: true },
                            { label: i18n.t('Accepted'), isNumber: true },
                            { label: i18n.t('Share'), isNumber: true },
                        ]}
                        rows={checks.map((check) => {
                            const open = openOf(check)
                            return {
                                key: check.name,
                                cells: [
                                    severityLabel(check.severity),
                                    check.title,
                                    open === undefined
                                        ? reportStateWords(check)
                                        : formatCount(open),
                                    formatCount(check.accepted),
                                    check.percentage === undefined ||
                                    open === undefined
                                        ? '–'
                                        : formatPercentage(check.percentage),
                                ],
                            }
                        })}
                    />
                </section>
            ))}
        </>
    )
}
