import i18n from '@dhis2/d2-i18n'
import { reasonLabel } from '../../acceptance/acceptanceWords'
import { changeLabel } from '../../history/compare/changeLabel'
import { severityLabel } from '../../labels'
import type { ExportedCheck, ExportedIssue } from './exportDocument'

/** A row of a table of issues, as texts. */
export type IssueLine = readonly string[]

/** What stands above the columns of such a table. */
export const issueHeadings = (): IssueLine => [
    i18n.t('Severity'),
    i18n.t('Check'),
    i18n.t('Code'),
    i18n.t('Name of the check'),
    i18n.t('Section'),
    i18n.t('Issue'),
    i18n.t('UID'),
    i18n.t('Comment'),
    i18n.t('Refers to'),
    i18n.t('Type'),
    i18n.t('State'),
    i18n.t('Change'),
    i18n.t('Reason'),
    i18n.t('Remark'),
    i18n.t('Responsible'),
    i18n.t('Until'),
    i18n.t('Link'),
]

interface CheckParts {
    readonly head: readonly string[]
    readonly type: string
}

/** What the lines of one check have in common is made once. */
function checkParts(): (check: ExportedCheck) => CheckParts {
    const known = new Map<ExportedCheck, CheckParts>()
    return (exported) => {
        const { check, title } = exported
        const parts = known.get(exported) ?? {
            head: [
                severityLabel(check.severity),
                title,
                check.code ?? '',
                check.name,
                check.section ?? '',
            ],
            type: check.issuesIdType ?? '',
        }
        known.set(exported, parts)
        return parts
    }
}

/** Makes the line of an issue, with a text in each of the columns. */
export function issueLines(): (row: ExportedIssue) => IssueLine {
    const partsOf = checkParts()
    return (row) => lineOf(row, partsOf(row.check))
}

function lineOf(
    { issue, link, change, acceptance }: ExportedIssue,
    { head, type }: CheckParts
): IssueLine {
    const details = acceptance?.details
    return [
        ...head,
        issue.name ?? '',
        issue.id ?? '',
        issue.comment ?? '',
        issue.refs?.join(', ') ?? '',
        type,
        stateWords(change, acceptance),
        change === undefined ? '' : changeLabel(change),
        details === undefined ? '' : reasonLabel(details.reason),
        details?.comment ?? '',
        details?.responsible ?? '',
        details?.until ?? '',
        link ?? '',
    ]
}

/** What is solved is neither open nor accepted any longer. */
function stateWords(
    change: ExportedIssue['change'],
    acceptance: ExportedIssue['acceptance']
): string {
    if (change === 'solved') {
        return i18n.t('Solved')
    }
    return acceptance === undefined ? i18n.t('Open') : i18n.t('Accepted')
}
