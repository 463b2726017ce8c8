import i18n from '@dhis2/d2-i18n'
import { Checkbox } from '@dhis2/ui'
import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import { formatCount } from '../../ui/format'
import { FilterMenu, type FilterChoice } from '../../ui/FilterMenu'
import { SearchInput } from '../../ui/SearchInput'
import type { CheckStateKind } from '../checkState'
import type { CheckView } from '../checkView'
import { checkStateLabel, severityLabel } from '../labels'
import { statesByUrgency, type CatalogueQuery } from './catalogueQuery'
import styles from './CatalogueToolbar.module.css'

interface CatalogueToolbarProps {
    readonly views: readonly CheckView[]
    readonly query: CatalogueQuery
    readonly onChange: (part: Partial<CatalogueQuery>) => void
}

/** Search and filters of the catalogue. */
export function CatalogueToolbar({
    views,
    query,
    onChange,
}: CatalogueToolbarProps) {
    return (
        <div className={styles.toolbar} role="search">
            <div className={styles.search}>
                <SearchInput
                    label={i18n.t('Search checks')}
                    placeholder={i18n.t('Search name, code or description')}
                    value={query.text}
                    onChange={(text) => onChange({ text })}
                />
            </div>
            <FilterMenu
                label={i18n.t('Severity')}
                choices={choicesOf(
                    views.map(({ check }) => check.severity),
                    severityLabel,
                    (left, right) =>
                        severityWeight(right) - severityWeight(left)
                )}
                chosen={query.severities}
                onChange={(severities) => onChange({ severities })}
            />
            <FilterMenu
                label={i18n.t('Section')}
                choices={choicesOf(
                    views.map(({ check }) => check.section),
                    (section) => section,
                    (left, right) => left.localeCompare(right)
                )}
                chosen={query.sections}
                onChange={(sections) => onChange({ sections })}
            />
            <FilterMenu
                label={i18n.t('State')}
                choices={choicesOf(
                    views.map(({ state }) => state.kind),
                    (kind) => checkStateLabel(kind as CheckStateKind),
                    (left, right) =>
                        statesByUrgency.indexOf(left as CheckStateKind) -
                        statesByUrgency.indexOf(right as CheckStateKind)
                )}
                chosen={query.states}
                onChange={(states) =>
                    onChange({ states: states as readonly CheckStateKind[] })
                }
            />
            <Checkbox
                dense
                label={i18n.t('Slow only')}
                checked={query.slowOnly}
                onChange={({ checked }) => onChange({ slowOnly: checked })}
            />
        </div>
    )
}

/** The values that occur, each with the number of checks that have it. */
function choicesOf(
    values: readonly (string | undefined)[],
    labelOf: (value: string) => string,
    compare: (left: string, right: string) => number
): readonly FilterChoice[] {
    const counts = new Map<string, number>()
    values.forEach((value = '') =>
        counts.set(value, (counts.get(value) ?? 0) + 1)
    )
    return [...counts]
        .sort(([left], [right]) => compare(left, right))
        .map(([value, count]) => ({
            value,
            label: value === '' ? i18n.t('None') : labelOf(value),
            count: formatCount(count),
        }))
}
