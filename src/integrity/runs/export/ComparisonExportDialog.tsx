import i18n from '@dhis2/d2-i18n'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { ExportDialog } from '../../export/ExportDialog'
import type { ExportScope } from '../../export/exportScope'
import { changeLabel } from '../../history/compare/changeLabel'
import type { IssueChange } from '../../history/compare/compareIssues'
import { isPersonal } from '../../history/isPersonal'
import type { Snapshot } from '../../history/snapshot'
import { issueCountLabel } from '../../labels'
import { comparisonDocument, type ComparedChecks } from './comparisonDocument'
import { useKeptSources } from './useKeptSources'

export interface ComparisonExportDialogProps {
    /** The two sides in words. */
    readonly from: string
    readonly to: string
    readonly after: Snapshot
    readonly compared: ComparedChecks
    /** All of them, in the order of the page. */
    readonly changes: readonly IssueChange[]
    /** The one that is shown; undefined: all. */
    readonly change: IssueChange | undefined
    /** Checks that cannot be compared, a sentence each. */
    readonly remarks: readonly string[]
    readonly onClose: () => void
}

/** Exports what has changed between two runs. */
export function ComparisonExportDialog({
    from,
    to,
    after,
    compared,
    changes,
    change,
    remarks,
    onClose,
}: ComparisonExportDialogProps) {
    const { factsNow, holding, defined, editingAt } = useKeptSources(after)
    const scope = (
        id: string,
        label: string,
        chosen: readonly IssueChange[]
    ): ExportScope => {
        const sizeOf = (one: ComparedChecks) =>
            [...one.values()].reduce(
                (sum, { compared: { counts } }) =>
                    chosen.reduce((part, each) => part + counts[each], sum),
                0
            )
        return {
            id,
            label: i18n.t('{{which}}: {{issues}}', {
                which: label,
                issues: issueCountLabel(sizeOf(compared)),
                nsSeparator: '-:-',
            }),
            note: `${from} → ${to}`,
            fileScope: i18n.t('comparison'),
            isPersonal: [...compared].some(
                ([name, ofCheck]) =>
                    isPersonal(defined.definitions.get(name) ?? { name }) &&
                    sizeOf(new Map([[name, ofCheck]])) > 0
            ),
            prepare: (signal) => {
                const facts = factsNow()
                return slicedUntil(signal)(
                    comparisonDocument({
                        after,
                        compared,
                        changes: chosen,
                        remarks,
                        holding,
                        defined,
                        editing: editingAt(facts.serverUrl),
                        facts: {
                            ...facts,
                            subject: { kind: 'comparison', from, to },
                            filters:
                                change !== undefined && chosen.length === 1
                                    ? [
                                          {
                                              label: i18n.t('Change'),
                                              value: changeLabel(change),
                                          },
                                      ]
                                    : [],
                            order: i18n.t('check by check'),
                            baseline: from,
                        },
                    })
                )
            },
        }
    }
    const all = scope('all', i18n.t('All changes'), changes)
    const shown = change && scope('shown', changeLabel(change), [change])
    return (
        <ExportDialog scopes={shown ? [shown, all] : [all]} onClose={onClose} />
    )
}
