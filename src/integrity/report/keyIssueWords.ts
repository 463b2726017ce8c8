import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../../ui/words/format'
import { formatDay } from '../../ui/words/formatDay'
import { reasonLabel } from '../acceptance/acceptanceWords'
import { checkStateLabel, issueCountLabel, severityLabel } from '../labels'
import type { KeyIssue, ResolvedIssue } from './keyIssues'

/** The columns of the log, as the procedure for upgrades names them. */
export const keyIssueHeads = (): readonly string[] => [
    i18n.t('Issue description'),
    i18n.t('Severity'),
    i18n.t('Action taken'),
    i18n.t('Responsible'),
    i18n.t('Date'),
]

/** A line of the log; what nobody has said is left to be written by hand. */
export function keyIssueCells({
    check,
    count,
    acceptance,
}: KeyIssue): readonly string[] {
    const what =
        count === undefined
            ? checkStateLabel(check.state === 'failed' ? 'failed' : 'notRun')
            : issueCountLabel(count)
    const details = acceptance?.details
    return [
        `${check.title} · ${what}`,
        severityLabel(check.severity),
        details === undefined
            ? ''
            : [reasonLabel(details.reason), details.comment]
                  .filter(Boolean)
                  .join(' · '),
        details?.responsible ?? '',
        details?.until ? formatDay(details.until) : '',
    ]
}

export const resolvedHeads = (): readonly string[] => [
    i18n.t('Issue description'),
    i18n.t('Severity'),
    i18n.t('Before'),
    i18n.t('Now'),
]

export const resolvedCells = ({
    check,
    before,
    after,
}: ResolvedIssue): readonly string[] => [
    check.title,
    severityLabel(check.severity),
    formatCount(before),
    formatCount(after),
]

/** What is signed before an upgrade. */
export const signOffStatements = (): readonly string[] => [
    i18n.t('Every critical and severe check has run and not failed.'),
    i18n.t('No critical issue is open.'),
    i18n.t('No severe issue is open, or each has an action and a date.'),
    i18n.t('The metadata were backed up before they were mended.'),
    i18n.t('The metadata are ready for the upgrade.'),
]
