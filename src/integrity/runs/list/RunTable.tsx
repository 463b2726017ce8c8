import i18n from '@dhis2/d2-i18n'
import {
    DataTable,
    DataTableBody,
    DataTableColumnHeader,
    DataTableHead,
    DataTableRow,
} from '@dhis2/ui'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import { SeverityMark } from '../../SeverityMark'
import { shownSeverities } from '../marks/runRows'
import { OddRunRow } from './OddRunRow'
import { RunRow } from './RunRow'
import styles from './RunTable.module.css'

interface RunTableProps {
    /** Newest first. */
    readonly runs: readonly ListedRun[]
    readonly ticked: ReadonlySet<string>
    readonly onTick: (id: string, isTicked: boolean) => void
}

/** Saved runs, a row each; in a narrow window a card each. */
export function RunTable({ runs, ticked, onTick }: RunTableProps) {
    const heads = [
        {
            key: 'tick',
            label: <VisuallyHidden>{i18n.t('Compare')}</VisuallyHidden>,
        },
        { key: 'when', label: i18n.t('When') },
        { key: 'by', label: i18n.t('By') },
        { key: 'scope', label: i18n.t('Checks') },
        ...shownSeverities.map((severity) => ({
            key: 'total',

            label: <SeverityMark severity={severity} />,
        })),
        { key: 'total', label: i18n.t('Failed') },
        { key: 'duration', label: i18n.t('Duration') },
        {
            key: 'actions',
            label: (
                <VisuallyHidden>{i18n.t('What can be done')}</VisuallyHidden>
            ),
        },
    ]
    return (
        <DataTable role="table" layout="fixed" className={styles.table}>
            <DataTableHead role="rowgroup">
                <DataTableRow role="row">
                    {heads.map(({ key, label }, place) => (
                        <DataTableColumnHeader
                            key={place}
                            role="columnheader"
                            scope="col"
                            className={styles[key]}
                        >
                            {label}
                        </DataTableColumnHeader>
                    ))}
                </DataTableRow>
            </DataTableHead>
            <DataTableBody role="rowgroup">
                {runs.map((listed) =>
                    listed.saved.kind === 'ok' ? (
                        <RunRow
                            key={listed.id}
                            listed={listed}
                            run={listed.saved.run}
                            isTicked={ticked.has(listed.id)}
                            onTick={(isTicked) => onTick(listed.id, isTicked)}
                        />
                    ) : (
                        <OddRunRow
                            key={listed.id}
                            id={listed.id}
                            saved={listed.saved}
                            columns={heads.length}
                        />
                    )
                )}
            </DataTableBody>
        </DataTable>
    )
}
