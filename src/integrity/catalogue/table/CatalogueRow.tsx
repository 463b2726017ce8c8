import { Checkbox, DataTableCell, DataTableRow } from '@dhis2/ui'
import { memo } from 'react'
import { formatAge } from '../../../ui/words/format'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import type { CheckView } from '../../checkView'
import { CheckSparkline } from '../../history/CheckSparkline'
import type { CheckTrendPoint } from '../../history/trend'
import { SeverityMark } from '../../SeverityMark'
import type { CatalogueColumn } from '../query/catalogueQuery'
import styles from './CatalogueTable.module.css'
import { CheckFinding } from './CheckFinding'
import { CheckShare } from './CheckShare'
import { CheckTitle } from './CheckTitle'

interface CatalogueRowProps {
    readonly view: CheckView
    readonly columns: readonly CatalogueColumn[]
    /** Over the saved runs; missing where no trend is shown. */
    readonly trend: readonly CheckTrendPoint[] | undefined
    /** The check's title, told apart from others of the same. */
    readonly title: string
    /** The check's section, in the spelling of all checks of it. */
    readonly section: string
    readonly now: number
    readonly isSelectable: boolean
    readonly isSelected: boolean
    readonly selectLabel: string
    readonly onSelect: (isSelected: boolean) => void
}

export const CatalogueRow = memo(
    function CatalogueRow(props: CatalogueRowProps) {
        const {
            columns,
            trend,
            isSelectable,
            isSelected,
            selectLabel,
            onSelect,
        } = props
        return (
            <DataTableRow role="row" selected={isSelected}>
                {isSelectable && (
                    <DataTableCell role="cell" className={styles.tick}>
                        <Checkbox
                            dense
                            checked={isSelected}
                            onChange={({ checked }) => onSelect(checked)}
                            label={
                                <VisuallyHidden>{selectLabel}</VisuallyHidden>
                            }
                        />
                    </DataTableCell>
                )}
                {columns.map((column) => (
                    <DataTableCell
                        key={column}
                        role="cell"
                        className={styles[column]}
                    >
                        <CellContent column={column} {...props} />
                    </DataTableCell>
                ))}
                {trend !== undefined && (
                    <DataTableCell role="cell" className={styles.trend}>
                        <CheckSparkline points={trend} />
                    </DataTableCell>
                )}
            </DataTableRow>
        )
    },
    (before, after) =>
        before.columns === after.columns &&
        before.trend === after.trend &&
        before.title === after.title &&
        before.section === after.section &&
        before.isSelectable === after.isSelectable &&
        before.isSelected === after.isSelected &&
        before.view.check === after.view.check &&
        before.view.result === after.view.result &&
        before.view.state.kind === after.view.state.kind &&
        before.view.isListedOnly === after.view.isListedOnly &&
        before.view.accepted === after.view.accepted &&
        ageText(before) === ageText(after)
)

function CellContent({
    column,
    ...row
}: CatalogueRowProps & { readonly column: CatalogueColumn }) {
    const { view, title, section } = row
    switch (column) {
        case 'severity':
            return <SeverityMark severity={view.check.severity} />
        case 'name':
            return (
                <CheckTitle
                    check={view.check}
                    title={title}
                    section={section}
                />
            )
        case 'issues':
            return <CheckFinding view={view} />
        case 'percentage':
            return <CheckShare view={view} />
        case 'ran':
            return ageText(row) || '–'
    }
}

/** Ages change every second; what is shown of them seldom does. */
function ageText({ view, now }: CatalogueRowProps): string {
    return view.finishedAt === undefined ? '' : formatAge(now - view.finishedAt)
}
