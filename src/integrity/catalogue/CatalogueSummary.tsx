import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { CheckView } from '../checkView'
import { isFiltering, noFilter, type CatalogueQuery } from './catalogueQuery'
import styles from './CatalogueSummary.module.css'
import type { SelectionChange } from './CatalogueTable'

interface CatalogueSummaryProps {
    readonly shown: readonly CheckView[]
    readonly total: number
    readonly query: CatalogueQuery
    readonly onChange: (part: Partial<CatalogueQuery>) => void
    readonly selected: ReadonlySet<string>
    readonly onSelect: (change: SelectionChange) => void
}

/** What filters hide and what is ticked, hidden or not; each can be undone. */
export function CatalogueSummary({
    shown,
    total,
    query,
    onChange,
    selected,
    onSelect,
}: CatalogueSummaryProps) {
    // Where nothing is left, the empty table says so.
    const isFiltered = isFiltering(query) && shown.length > 0
    const visible = shown.filter(({ check }) => selected.has(check.name)).length
    const hidden = selected.size - visible
    if (!isFiltered && selected.size === 0) {
        return null
    }
    return (
        <div className={styles.summary}>
            {isFiltered && (
                <>
                    <span role="status">
                        {i18n.t('{{shown}} of {{total}} shown', {
                            shown: shown.length,
                            total,
                        })}
                    </span>
                    <Button small secondary onClick={() => onChange(noFilter)}>
                        {i18n.t('Show all checks')}
                    </Button>
                </>
            )}
            {selected.size > 0 && (
                <>
                    <span role="status">
                        {hidden === 0
                            ? i18n.t('{{selected}} selected', {
                                  selected: selected.size,
                              })
                            : i18n.t(
                                  '{{selected}} selected, {{hidden}} hidden by filters',
                                  { selected: selected.size, hidden }
                              )}
                    </span>
                    <Button
                        small
                        secondary
                        onClick={() => onSelect(() => new Set())}
                    >
                        {i18n.t('Clear selection')}
                    </Button>
                </>
            )}
        </div>
    )
}
