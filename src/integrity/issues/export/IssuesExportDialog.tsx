import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { useSession } from '../../../dhis2/session'
import { ExportDialog } from '../../export/ExportDialog'
import type { ExportScope } from '../../export/exportScope'
import { useExportFacts } from '../../export/useExportFacts'
import { issueCountLabel } from '../../labels'
import { useCheckTitle } from '../../results/useCheckTitle'
import { useCheckViews } from '../../results/useCheckViews'
import type { StateOfIssues } from '../accepted/useStateOfIssues'
import type { IssueSet } from '../rows/issueSet'
import type { IssueView } from '../rows/issueView'
import { filterWords, orderWords, type ShownIssues } from './filterWords'
import { areRowsPersonal, issuesDocument } from './issuesDocument'
import { useExportNews } from './useExportNews'

export interface IssuesExportDialogProps {
    readonly view: IssueView
    readonly states: Pick<StateOfIssues, 'holding'>
    readonly shown: ShownIssues
    /** By row: 1 where it is selected; these alone are exported. */
    readonly selected?: Uint8Array | undefined
    readonly onClose: () => void
}

/** Exports the issues that are shown, or all that are loaded. */
export function IssuesExportDialog({
    view,
    states,
    shown,
    selected,
    onClose,
}: IssuesExportDialogProps) {
    const { clock, serverVersion } = useSession()
    const factsNow = useExportFacts()
    const newsFor = useExportNews()
    const titleOf = useCheckTitle()
    const { views = [] } = useCheckViews()
    const { set, coverage, rows } = view
    const named = shown.facets.check
    const picked = useMemo(
        () => pickedRows(set, rows, selected),
        [set, rows, selected]
    )

    const scope = (
        id: string,
        label: string,
        { chosen, isPersonal }: PickedRows,
        filters: ReturnType<typeof filterWords>,
        fileScope: string,
        order: string
    ): ExportScope => ({
        id,
        label: i18n.t('{{which}}: {{issues}}', {
            which: label,
            issues: issueCountLabel(chosen.length),
            nsSeparator: '-:-',
        }),
        note:
            filters.length === 0
                ? undefined
                : filters
                      .map(({ label, value }) => `${label}: ${value}`)
                      .join(' · '),
        fileScope,
        isPersonal,
        prepare: async (signal) => {
            const facts = factsNow()
            const { news, baseline } = await newsFor({ set, coverage }, signal)
            return issuesDocument(
                {
                    set,
                    coverage,
                    news,
                    holding: states.holding,
                    views: views.filter(
                        ({ check }) =>
                            named.length === 0 || named.includes(check.name)
                    ),
                    titleOf,
                    epochOf: clock.epochOf,
                    editing: {
                        baseUrl: facts.serverUrl,
                        version: serverVersion,
                    },
                },
                chosen,
                {
                    ...facts,
                    subject: { kind: 'live' },
                    filters,
                    order,
                    baseline,
                }
            )
        },
    })
    const shownScope = scope(
        'shown',
        i18n.t('Shown'),
        picked.shown,
        filterWords(shown, titleOf),
        i18n.t('issues shown'),
        orderWords(shown)
    )
    const allScope = scope(
        'all',
        i18n.t('Everything that is loaded'),
        picked.all,
        [],
        i18n.t('all issues'),
        i18n.t('as the server lists them')
    )
    const selectedScope =
        picked.selected &&
        scope(
            'selected',
            i18n.t('Selected'),
            picked.selected,
            [{ label: i18n.t('Selection'), value: i18n.t('By hand') }],
            i18n.t('issues selected'),
            orderWords(shown)
        )
    return (
        <ExportDialog
            scopes={selectedScope ? [selectedScope] : [shownScope, allScope]}
            onClose={onClose}
        />
    )
}

interface PickedRows {
    /** Of the set, in the order of the file. */
    readonly chosen: Uint32Array
    readonly isPersonal: boolean
}

function pickedRows(
    set: IssueSet,
    rows: Uint32Array,
    selected: Uint8Array | undefined
) {
    const pick = (chosen: Uint32Array): PickedRows => ({
        chosen,
        isPersonal: areRowsPersonal(set, chosen),
    })
    return {
        shown: pick(rows),
        all: pick(Uint32Array.from({ length: set.rowCount }, (_, row) => row)),
        selected: selected && pick(selectedRows(rows, selected)),
    }
}

/** Those in sight in their order, then those that filters hide. */
function selectedRows(rows: Uint32Array, marks: Uint8Array): Uint32Array {
    const left = marks.slice()
    const chosen: number[] = []
    for (const row of rows) {
        if (left[row] === 1) {
            chosen.push(row)
            left[row] = 0
        }
    }
    left.forEach((mark, row) => {
        if (mark === 1) {
            chosen.push(row)
        }
    })
    return Uint32Array.from(chosen)
}
