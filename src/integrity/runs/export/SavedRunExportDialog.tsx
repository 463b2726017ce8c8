import i18n from '@dhis2/d2-i18n'
import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../../dhis2/session'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type { SavedRun } from '../../../dhis2/store/savedRun'
import { ExportDialog } from '../../export/ExportDialog'
import { isPersonal } from '../../history/isPersonal'
import { runStartWords } from '../../history/runLabels'
import { savedIssuesQuery } from '../../history/useSavedRun'
import { issueCountLabel } from '../../labels'
import { keptRemarks } from './keptRemarks'
import { savedRunDocument } from './savedRunDocument'
import { useKeptSources } from './useKeptSources'

export interface SavedRunExportDialogProps {
    readonly id: string
    readonly run: SavedRun
    readonly name: string | undefined
    readonly onClose: () => void
}

/** Exports the issues that a saved run keeps. */
export function SavedRunExportDialog({
    id,
    run,
    name,
    onClose,
}: SavedRunExportDialogProps) {
    const { runs } = useSession()
    const client = useQueryClient()
    const { factsNow, holding, defined, editingAt } = useKeptSources(run)
    const prepare = async (signal: AbortSignal) => {
        const facts = factsNow()
        const issues = await client.fetchQuery(savedIssuesQuery(runs, id, run))
        return slicedUntil(signal)(
            savedRunDocument({
                run,
                issues,
                holding,
                defined,
                editing: editingAt(facts.serverUrl),
                facts: {
                    ...facts,
                    serverVersion: run.server.version,
                    serverRevision: run.server.revision,
                    timeZone: run.timeZone ?? facts.timeZone,
                    subject: {
                        kind: 'savedRun',
                        id,
                        name,
                        startedAt: Date.parse(run.startedAt),
                    },
                    filters: [],
                    order: i18n.t('check by check'),
                    baseline: undefined,
                    remarks: keptRemarks(run),
                },
            })
        )
    }
    return (
        <ExportDialog
            scopes={[
                {
                    id: 'kept',
                    label: i18n.t('{{which}}: {{issues}}', {
                        which: i18n.t('Run as of {{time}}', {
                            time: runStartWords(run),
                        }),
                        issues: issueCountLabel(run.identitiesKept),
                        nsSeparator: '-:-',
                    }),
                    note: keptRemarks(run).join(' '),
                    fileScope: i18n.t('saved run'),
                    isPersonal: Object.entries(run.checks).some(
                        ([checkName, { kept = 0 }]) =>
                            kept > 0 &&
                            isPersonal(
                                defined.definitions.get(checkName) ?? {
                                    name: checkName,
                                }
                            )
                    ),
                    prepare,
                },
            ]}
            onClose={onClose}
        />
    )
}
