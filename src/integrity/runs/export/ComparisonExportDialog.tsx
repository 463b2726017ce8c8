import i18n from '@dhis2/d2-i18n'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type { ExportFacts } from '../../export/document/exportDocument'
import { ExportDialog } from '../../export/ExportDialog'
import type { ExportScope } from '../../export/exportScope'
import type { IssueChange } from '../../history/compare/compareIssues'
import { isPersonal } from '../../history/isPersonal'
import type { Snapshot } from '../../history/snapshot'
import { issueCountLabel } from '../../labels'
import { comparisonDocument, type ComparedChecks } from './comparisonDocument'
import { useKeptSources } from './useKeptSources'

/** The part of a comparison that filters leave. */
export interface ShownComparison {
    readonly changes: readonly IssueChange[]
    /** Names of checks. */
    readonly wanted: ReadonlySet<string>
    readonly filters: ExportFacts['filters']
}

export interface ComparisonExportDialogProps {
    /** The two sides in words. */
    readonly from: string
    readonly to: string
    readonly after: Snapshot
    readonly compared: ComparedChecks
    /** All of them, in the order of the page. */
    readonly changes: readonly IssueChange[]
    /** What is shown of it; undefined: all. */
    readonly shown: ShownComparison | undefined
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
    shown,
    remarks,
    onClose,
}: ComparisonExportDialogProps) {
    const { factsNow, holding, defined, editingAt } = useKeptSources(after)
    const scope = (
        id: string,
        label: string,
        { changes, wanted, filters }: ShownComparison
    ): ExportScope => {
        const sizeOf = (one: ComparedChecks) =>
            [...one].reduce(
                (sum, [name, { compared }]) =>
                    wanted.has(name)
                        ? changes.reduce(
                              (part, each) => part + compared.counts[each],
                              sum
                          )
                        : sum,
                0
            )
        return {
            id,
            label: i18n.t('{{which}}: {{issues}}', {
                which: label,
                issues: issueCountLabel(sizeOf(compared)),
                nsSeparator: '-:-',
            }),
            note: [
                `${from} → ${to}`,
                ...filters.map(({ label, value }) => `${label}: ${value}`),
            ].join(' · '),
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
                        changes,
                        wanted,
                        remarks,
                        holding,
                        defined,
                        editing: editingAt(facts.serverUrl),
                        facts: {
                            ...facts,
                            subject: { kind: 'comparison', from, to },
                            filters,
                            order: i18n.t('check by check'),
                            baseline: from,
                        },
                    })
                )
            },
        }
    }
    const all = scope('all', i18n.t('All changes'), {
        changes,
        wanted: new Set(compared.keys()),
        filters: [],
    })
    return (
        <ExportDialog
            scopes={
                shown ? [scope('shown', i18n.t('Shown'), shown), all] : [all]
            }
            onClose={onClose}
        />
    )
}
