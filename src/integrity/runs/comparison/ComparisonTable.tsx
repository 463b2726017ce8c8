import i18n from '@dhis2/d2-i18n'
import {
    DataTable,
    DataTableBody,
    DataTableColumnHeader,
    DataTableHead,
    DataTableRow,
} from '@dhis2/ui'
import { useState } from 'react'
import type { IssueChange } from '../../history/compare/compareIssues'
import type { ReadCheck } from './changedIssues'
import { changeOrder } from './changedIssues'
import { changeLabel } from '../../history/compare/changeLabel'
import { ComparisonRow } from './ComparisonRow'
import type { ComparedRow } from './comparisonRows'
import styles from './ComparisonTable.module.css'

interface ComparisonTableProps {
    readonly rows: readonly ComparedRow[]
    readonly widthOf: (count: number) => number
    /** By check; undefined until the issues have been compared. */
    readonly read: ReadonlyMap<string, ReadCheck> | undefined
    readonly change: IssueChange | undefined
}

/** The checks that are compared, a row each, which unfolds to its issues. */
export function ComparisonTable({
    rows,
    widthOf,
    read,
    change,
}: ComparisonTableProps) {
    const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
    const toggle = (name: string) => {
        const next = new Set(unfolded)
        if (!next.delete(name)) {
            next.add(name)
        }
        setUnfolded(next)
    }
    const heads = [
        { key: 'check', label: i18n.t('Check') },
        { key: 'bar', label: i18n.t('Solved ◄ ► New') },
        { key: 'range', label: i18n.t('Before → after') },
        ...changeOrder.map((one) => ({
            key: 'number',
            label: changeLabel(one),
        })),
    ]
    return (
        <DataTable role="table" layout="fixed" className={styles.table}>
            <DataTableHead role="rowgroup">
                <DataTableRow role="row">
                    {heads.map(({ key, label }) => (
                        <DataTableColumnHeader
                            key={label}
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
                {rows.map((row) => (
                    <ComparisonRow
                        key={row.name}
                        row={row}
                        widthOf={widthOf}
                        check={read?.get(row.name)}
                        change={change}
                        columns={heads.length}
                        isUnfolded={unfolded.has(row.name)}
                        onToggle={() => toggle(row.name)}
                    />
                ))}
            </DataTableBody>
        </DataTable>
    )
}
