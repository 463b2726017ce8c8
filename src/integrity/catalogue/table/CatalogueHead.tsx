import i18n from '@dhis2/d2-i18n'
import {
    Checkbox,
    DataTableColumnHeader,
    DataTableHead,
    DataTableRow,
} from '@dhis2/ui'
import { nextSortDirection } from '../../../ui/table/nextSortDirection'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import { columnLabel, sortTitle } from './catalogueLabels'
import {
    firstDirection,
    type CatalogueColumn,
    type CatalogueSort,
} from '../query/catalogueQuery'
import styles from './CatalogueTable.module.css'

interface CatalogueHeadProps {
    readonly columns: readonly CatalogueColumn[]
    /** Whether a column shows how the issues have changed over the saved runs. */
    readonly hasTrend: boolean
    readonly sort: CatalogueSort
    readonly onSort: (sort: CatalogueSort) => void
    /** How many of the rows are selected; undefined where none can be. */
    readonly selection: 'none' | 'some' | 'all' | undefined
    readonly onSelectAll: (isSelected: boolean) => void
}

/** The head of the catalogue, which stays in sight. */
export function CatalogueHead({
    columns,
    hasTrend,
    sort,
    onSort,
    selection,
    onSelectAll,
}: CatalogueHeadProps) {
    const sortBy = (column: CatalogueColumn) =>
        onSort({
            column,
            direction: nextSortDirection(
                sort.column === column ? sort.direction : undefined,
                firstDirection(column)
            ),
        })
    return (
        <DataTableHead role="rowgroup">
            <DataTableRow role="row">
                {selection !== undefined && (
                    <DataTableColumnHeader
                        fixed
                        top="0"
                        role="columnheader"
                        scope="col"
                        className={styles.tick}
                    >
                        <Checkbox
                            dense
                            checked={selection === 'all'}
                            indeterminate={selection === 'some'}
                            onChange={({ checked }) => onSelectAll(checked)}
                            label={
                                <VisuallyHidden>
                                    {i18n.t('Select all shown checks')}
                                </VisuallyHidden>
                            }
                        />
                    </DataTableColumnHeader>
                )}
                {columns.map((column) => (
                    <DataTableColumnHeader
                        key={column}
                        fixed
                        top="0"
                        role="columnheader"
                        scope="col"
                        className={styles[column]}
                        sortDirection={
                            sort.column === column ? sort.direction : 'default'
                        }
                        sortIconTitle={sortTitle(column)}
                        onSortIconClick={() => sortBy(column)}
                    >
                        {columnLabel(column)}
                    </DataTableColumnHeader>
                ))}
                {hasTrend && (
                    <DataTableColumnHeader
                        fixed
                        top="0"
                        role="columnheader"
                        scope="col"
                        className={styles.trend}
                    >
                        {i18n.t('Trend')}
                    </DataTableColumnHeader>
                )}
            </DataTableRow>
        </DataTableHead>
    )
}
