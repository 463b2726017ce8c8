import i18n from '@dhis2/d2-i18n'
import { DataTable, DataTableBody } from '@dhis2/ui'
import type { CheckView } from '../../checkView'
import { useCheckTrends } from '../../history/useCheckTrends'
import { useCheckTitle } from '../../results/useCheckTitle'
import { CatalogueHead } from './CatalogueHead'
import type { CatalogueColumn, CatalogueSort } from '../query/catalogueQuery'
import { CatalogueRow } from './CatalogueRow'
import styles from './CatalogueTable.module.css'

/** What is to be selected, out of what is selected at that moment. */
export type SelectionChange = (
    selected: ReadonlySet<string>
) => ReadonlySet<string>

interface CatalogueTableProps {
    readonly views: readonly CheckView[]
    readonly columns: readonly CatalogueColumn[]
    readonly now: number
    /** How a section is spelled here. */
    readonly spell: (section: string | undefined) => string
    readonly sort: CatalogueSort
    readonly onSort: (sort: CatalogueSort) => void
    readonly isSelectable: boolean
    readonly selected: ReadonlySet<string>
    readonly onSelect: (change: SelectionChange) => void
}

/**
 * The checks, a row each; in a narrow window a card each. The roles are said
 * in words, because a row that is not drawn as one would lose its own.
 */
export function CatalogueTable({
    views,
    columns,
    now,
    spell,
    sort,
    onSort,
    isSelectable,
    selected,
    onSelect,
}: CatalogueTableProps) {
    const titleOf = useCheckTitle()
    const trendOf = useCheckTrends()
    const names = views.map(({ check }) => check.name)

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

    return (
        <DataTable role="table" layout="fixed" className={styles.table}>
            <CatalogueHead
                columns={columns}
                hasTrend={trendOf !== undefined}
                sort={sort}
                onSort={onSort}
                selection={
                    isSelectable ? selectionOf(names, selected) : undefined
                }
                onSelectAll={(isOn) => toggle(names, isOn)}
            />
            <DataTableBody role="rowgroup">
                {views.map((view) => (
                    <CatalogueRow
                        key={view.check.name}
                        view={view}
                        columns={columns}
                        trend={trendOf?.(view.check.name)}
                        title={titleOf(view.check)}
                        section={spell(view.check.section)}
                        now={now}
                        isSelectable={isSelectable}
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
    )
}

function selectionOf(
    names: readonly string[],
    selected: ReadonlySet<string>
): 'none' | 'some' | 'all' {
    const ticked = names.filter((name) => selected.has(name)).length
    return ticked === 0 ? 'none' : ticked === names.length ? 'all' : 'some'
}
