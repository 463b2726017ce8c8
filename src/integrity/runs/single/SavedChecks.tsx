import i18n from '@dhis2/d2-i18n'
import {
    DataTable,
    DataTableBody,
    DataTableColumnHeader,
    DataTableHead,
    DataTableRow,
} from '@dhis2/ui'
import { useState } from 'react'
import type { SavedRun } from '../../../dhis2/store/savedRun'
import { SavedCheckRow } from './SavedCheckRow'
import styles from './SavedChecks.module.css'
import { savedRows } from './savedRows'

interface SavedChecksProps {
    readonly id: string
    readonly run: SavedRun
}

/** The checks of a saved run, a row each, which unfolds to its issues. */
export function SavedChecks({ id, run }: SavedChecksProps) {
    const [unfolded, setUnfolded] = useState<string>()
    const heads = [
        { key: 'severity', label: i18n.t('Severity') },
        { key: 'check', label: i18n.t('Check') },
        { key: 'state', label: i18n.t('Issues') },
        { key: 'share', label: i18n.t('Share') },
        { key: 'duration', label: i18n.t('Duration') },
    ]
    return (
        <DataTable role="table" layout="fixed" className={styles.table}>
            <DataTableHead role="rowgroup">
                <DataTableRow role="row">
                    {heads.map(({ key, label }) => (
                        <DataTableColumnHeader
                            key={key}
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
                {savedRows(run).map((row) => (
                    <SavedCheckRow
                        key={row.name}
                        runId={id}
                        row={row}
                        columns={heads.length}
                        isUnfolded={unfolded === row.name}
                        onToggle={() =>
                            setUnfolded(
                                unfolded === row.name ? undefined : row.name
                            )
                        }
                    />
                ))}
            </DataTableBody>
        </DataTable>
    )
}
