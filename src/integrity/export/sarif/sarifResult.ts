import { issueKey, issueMark } from '../../../dhis2/store/issueIdentity'
import { reasonLabel } from '../../acceptance/acceptanceWords'
import type { ExportedChange, ExportedIssue } from '../document/exportDocument'
import { sarifMessage } from './sarifMessage'
import { sarifLevel } from './sarifRule'

const baselineStates: Readonly<Record<ExportedChange, string>> = {
    new: 'new',
    updated: 'updated',
    persisting: 'unchanged',
    solved: 'absent',
}

/**
 * An issue as a result (§3.27). Its fingerprints are the identity by which
 * runs are compared: the first one for a UID that the check lists once, the
 * second one for those that it lists several times.
 */
export function sarifResult(
    {
        check: exported,
        issue,
        identity = { key: issueKey(issue), mark: issueMark(issue) },
        link,
        change,
        acceptance,
    }: ExportedIssue,
    ruleIndex: number | undefined
) {
    const { check, title } = exported
    const key = `${check.name}/${identity.key}`
    const name = issue.name || issue.id
    return {
        ruleId: check.name,
        ruleIndex,
        level: sarifLevel(check.severity),
        message: sarifMessage(
            [name ?? title, issue.comment].filter(Boolean).join(' · ')
        ),
        locations: [
            {
                physicalLocation: link && { artifactLocation: { uri: link } },
                logicalLocations: name && [
                    {
                        name,
                        fullyQualifiedName:
                            issue.id &&
                            `${check.issuesIdType ?? 'objects'}/${issue.id}`,
                        kind: 'object',
                    },
                ],
            },
        ],
        partialFingerprints: {
            'issue/v1': key,
            'issueAndComment/v1': `${key}/${identity.mark}`,
        },
        baselineState: change && baselineStates[change],
        suppressions: acceptance && [
            {
                kind: 'external',
                status: 'accepted',
                justification: [
                    reasonLabel(acceptance.details.reason),
                    acceptance.details.comment,
                ]
                    .filter(Boolean)
                    .join(': '),
                properties: {
                    responsible: acceptance.details.responsible,
                    until: acceptance.details.until,
                },
            },
        ],
        properties: { refs: issue.refs },
    }
}
