import i18n from '@dhis2/d2-i18n'
import {
    Checkbox,
    DataTable,
    DataTableBody,
    DataTableColumnHeader,
    DataTableHead,
    DataTableRow,
} from '@dhis2/ui'
import { nextSortDirection } from '../../ui/table/nextSortDirection'
import { useCheckTitle } from '../results/useCheckTitle'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import type { CheckView } from '../checkView'
import {
    catalogueColumns,
    firstDirection,
    type CatalogueColumn,
    type CatalogueSort,
} from './catalogueQuery'
import { CatalogueRow } from './CatalogueRow'
import styles from './CatalogueTable.module.css'
import { columnLabel, sortTitle } from './catalogueLabels'

/** What is to be selected, out of what is selected at that moment. */
export type SelectionChange = (
    selected: ReadonlySet<string>
) => ReadonlySet<string>

interface CatalogueTableProps {
    readonly views: readonly CheckView[]
    readonly now: number
    readonly sort: CatalogueSort
    readonly onSort: (sort: CatalogueSort) => void
    readonly selected: ReadonlySet<string>
    readonly onSelect: (change: SelectionChange) => void
}

/** The checks, a row each. */
export function CatalogueTable({
    views,
    now,
    sort,
    onSort,
    selected,
    onSelect,
}: CatalogueTableProps) {
    const titleOf = useCheckTitle()
    const names = views.map(({ check }) => check.name)
    const areAllSelected = names.every((name) => selected.has(name))
    const isAnySelected = names.some((name) => selected.has(name))

    // A row is not drawn again for each tick, so it must not hold on to what
    // was selected when it was.
    const toggle = (checkNames: readonly string[], isOn: boolean) =>
        onSelect((current) => {
            const next = new Set(current)
            checkNames.forEach((name) =>
                isOn ? next.add(name) : next.delete(name)
            )
            return next
        })
    const sortBy = (column: CatalogueColumn) =>
        onSort({
            column,
            direction: nextSortDirection(
                sort.column === column ? sort.direction : undefined,
                firstDirection(column)
            ),
        })

    return (
        <div className={styles.scroller}>
            <DataTable layout="auto">
                <DataTableHead>
                    <DataTableRow>
                        <DataTableColumnHeader width="48px">
                            <Checkbox
                                dense
                                checked={areAllSelected}
                                indeterminate={isAnySelected && !areAllSelected}
                                onChange={({ checked }) =>
                                    toggle(names, checked)
                                }
                                label={
                                    <VisuallyHidden>
                                        {i18n.t('Select all shown checks')}
                                    </VisuallyHidden>
                                }
                            />
                        </DataTableColumnHeader>
                        {catalogueColumns.map((column) => (
                            <DataTableColumnHeader
                                key={column}
                                sortDirection={
                                    sort.column === column
                                        ? sort.direction
                                        : 'default'
                                }
                                sortIconTitle={sortTitle(column)}
                                onSortIconClick={() => sortBy(column)}
                            >
                                {columnLabel(column)}
                            </DataTableColumnHeader>
                        ))}
                    </DataTableRow>
                </DataTableHead>
                <DataTableBody>
                    {views.map((view) => (
                        <CatalogueRow
                            key={view.check.name}
                            view={view}
                            title={titleOf(view.check)}
                            now={now}
                            isSelected={selected.has(view.check.name)}
                            selectLabel={i18n.t('Select {{check}}', {
                                check: titleOf(view.check),
                                nsSeparator: '-:-',
                            })}
                            onSelect={(isOn) => toggle([view.check.name], isOn)}
                        />
                    ))}
                </DataTableBody>
            </DataTable>
        </div>
    )
}
