import i18n from '@dhis2/d2-i18n'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { formatDay } from '../../../ui/words/formatDay'
import {
    authorName,
    ownCoverWords,
    reasonLabel,
} from '../../acceptance/acceptanceWords'
import type { ReportCheck } from '../reportChecks'
import { ReportTable } from './ReportTable'

interface AcceptedTableProps {
    readonly checks: readonly ReportCheck[]
    readonly holding: ReadonlyMap<string, readonly Acceptance[]>
}

/** What is known and kept, and why. */
export function AcceptedTable({ checks, holding }: AcceptedTableProps) {
    const rows = checks.flatMap(({ name, title }) =>
        (holding.get(name) ?? []).map((acceptance) => ({
            key: acceptance.key,
            cells: [
                title,
                ownCoverWords(acceptance),
                [
                    reasonLabel(acceptance.details.reason),
                    acceptance.details.comment,
                ]
                    .filter(Boolean)
                    .join(' · '),
                acceptance.details.responsible || '–',
                acceptance.details.until
                    ? formatDay(acceptance.details.until)
                    : '–',
                authorName(acceptance.by),
            ],
        }))
    )
    return rows.length === 0 ? (
        <p>{i18n.t('No issue is accepted')}</p>
    ) : (
        <ReportTable
            label={i18n.t('Accepted')}
            heads={[
                { label: i18n.t('Check') },
                { label: i18n.t('What') },
                { label: i18n.t('Reason') },
                { label: i18n.t('Responsible') },
                { label: i18n.t('Until') },
                { label: i18n.t('Accepted by') },
            ]}
            rows={rows}
        />
    )
}
