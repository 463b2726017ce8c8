import i18n from '@dhis2/d2-i18n'
import { Checkbox } from '@dhis2/ui'
import { useMemo } from 'react'
import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import { formatCount, userLocale } from '../../ui/words/format'
import { FilterMenu, type FilterChoice } from '../../ui/controls/FilterMenu'
import { SearchInput } from '../../ui/controls/SearchInput'
import { useDraft } from '../../ui/controls/useDraft'
import type { CheckStateKind } from '../checkState'
import type { CheckView } from '../checkView'
import { checkStateLabel, severityLabel } from '../labels'
import { sectionKey } from '../sectionKey'
import { statesByUrgency, type CatalogueQuery } from './query/catalogueQuery'
import styles from './CatalogueToolbar.module.css'
import {
    asShown,
    countedValues,
    type CountedValue,
} from './query/countedValues'

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
    const [text, setText] = useDraft(query.text, (text) => onChange({ text }))
    const sections = useMemo(
        () =>
            countedValues(
                views.map(({ check }) => check.section),
                new Intl.Collator(userLocale(), { numeric: true }).compare,
                sectionKey
            ),
        [views]
    )
    return (
        <div className={styles.toolbar} role="search">
            <div className={styles.search}>
                <SearchInput
                    label={i18n.t('Search checks')}
                    placeholder={i18n.t('Search name, code or description')}
                    value={text}
                    onChange={setText}
                />
            </div>
            <FilterMenu
                label={i18n.t('Severity')}
                choices={choicesOf(
                    countedValues(
                        views.map(({ check }) => check.severity),
                        (left, right) =>
                            severityWeight(right) - severityWeight(left)
                    ),
                    severityLabel
                )}
                chosen={query.severities}
                onChange={(severities) => onChange({ severities })}
            />
            <FilterMenu
                label={i18n.t('Section')}
                choices={choicesOf(sections, (section) => section)}
                chosen={asShown(query.sections, sections, sectionKey)}
                onChange={(sections) => onChange({ sections })}
            />
            <FilterMenu
                label={i18n.t('State')}
                choices={choicesOf(
                    countedValues(
                        views.map(({ state }) => state.kind),
                        (left, right) =>
                            statesByUrgency.indexOf(left as CheckStateKind) -
                            statesByUrgency.indexOf(right as CheckStateKind)
                    ),
                    (kind) => checkStateLabel(kind as CheckStateKind)
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
            <Checkbox
                dense
                label={i18n.t('Hide passed')}
                checked={query.hidesPassed}
                onChange={({ checked }) => onChange({ hidesPassed: checked })}
            />
        </div>
    )
}

/** Values as they are offered, each with the number of checks that have it. */
function choicesOf(
    values: readonly CountedValue[],
    labelOf: (value: string) => string
): readonly FilterChoice[] {
    return values.map(({ value, count }) => ({
        value,
        label: value === '' ? i18n.t('None') : labelOf(value),
        count: formatCount(count),
    }))
}
