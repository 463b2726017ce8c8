import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { severityWeight } from '../../../../dhis2/models/dataIntegritySeverity'
import { FilterMenu } from '../../../../ui/controls/FilterMenu'
import { SearchInput } from '../../../../ui/controls/SearchInput'
import { useDraft } from '../../../../ui/controls/useDraft'
import type { ComparedRow } from '../comparisonRows'
import styles from '../RunComparison.module.css'
import { severityChoiceLabel } from './comparisonFilterWords'
import type { ComparisonFilter } from './comparisonQuery'

interface ComparisonFiltersProps {
    readonly rows: readonly ComparedRow[]
    readonly filter: ComparisonFilter
    readonly onChange: (part: Partial<ComparisonFilter>) => void
    /** What can be done with what is left, at the end of the line. */
    readonly children: ReactNode
}

/** Which checks of a comparison are looked at, by words and by severity. */
export function ComparisonFilters({
    rows,
    filter,
    onChange,
    children,
}: ComparisonFiltersProps) {
    const [text, setText] = useDraft(filter.text, (text) => onChange({ text }))
    const severities = [
        ...new Set([
            ...rows.map(({ severity = '' }) => severity),
            ...filter.severities,
        ]),
    ].sort((left, right) => severityWeight(right) - severityWeight(left))
    return (
        <div className={styles.totals}>
            <div className={styles.search} role="search">
                <SearchInput
                    label={i18n.t('Search checks')}
                    placeholder={i18n.t('Search checks')}
                    value={text}
                    onChange={setText}
                />
            </div>
            <FilterMenu
                label={i18n.t('Severity')}
                choices={severities.map((severity) => ({
                    value: severity,
                    label: severityChoiceLabel(severity),
                }))}
                chosen={filter.severities}
                onChange={(severities) => onChange({ severities })}
            />
            {children}
        </div>
    )
}
