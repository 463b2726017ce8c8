import i18n from '@dhis2/d2-i18n'
import { failureWords, severityLabel } from '../../labels'
import type { ReportCheck } from '../reportChecks'
import { ReportTable } from './ReportTable'
import { reportStateWords } from './SectionTables'

/** Checks of which nobody knows the issues, and why: none of them is clean. */
export function WithoutResult({
    checks,
}: {
    readonly checks: readonly ReportCheck[]
}) {
    const unknown = checks.filter(({ found }) => found === undefined)
    return unknown.length === 0 ? (
        <p>{i18n.t('Every check has a result.')}</p>
    ) : (
        <ReportTable
            label={i18n.t('Without a result')}
            heads={[
                { label: i18n.t('Severity') },
                { label: i18n.t('Check') },
                { label: i18n.t('State') },
            ]}
            rows={unknown.map((check) => ({
                key: check.name,
                cells: [
                    severityLabel(check.severity),
                    check.title,
                    check.state === 'failed'
                        ? `${reportStateWords(check)} · ${failureWords({ message: check.error })}`
                        : reportStateWords(check),
                ],
            }))}
        />
    )
}
