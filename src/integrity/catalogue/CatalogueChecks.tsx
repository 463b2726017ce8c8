import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useMemo } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { userLocale } from '../../ui/words/format'
import { useViewsWithAccepted } from '../acceptance/useAcceptedOf'
import type { CheckView } from '../checkView'
import {
    isFiltering,
    noFilter,
    type CatalogueQuery,
} from './query/catalogueQuery'
import { CatalogueSummary } from './CatalogueSummary'
import { CatalogueTable, type SelectionChange } from './table/CatalogueTable'
import { filterChecks } from './query/filterChecks'
import { sectionSpelling } from './query/sectionSpelling'
import { SelectedChecks } from './SelectedChecks'
import { shownColumns } from './query/shownColumns'
import { sortChecks } from './query/sortChecks'

interface CatalogueChecksProps {
    readonly views: readonly CheckView[]
    readonly now: number
    readonly query: CatalogueQuery
    readonly onChange: (part: Partial<CatalogueQuery>) => void
    readonly selected: ReadonlySet<string>
    readonly onSelect: (change: SelectionChange) => void
}

/** The part of the catalogue that the query shows, or why it shows nothing. */
export function CatalogueChecks({
    views: found,
    now,
    query,
    onChange,
    selected,
    onSelect,
}: CatalogueChecksProps) {
    const views = useViewsWithAccepted(found)
    const shown = useMemo(() => {
        const collator = new Intl.Collator(userLocale(), { numeric: true })
        return sortChecks(
            filterChecks(views, query),
            query.sort,
            collator.compare
        )
    }, [views, query])

    const spell = useMemo(
        () => sectionSpelling(views.map(({ check }) => check.section)),
        [views]
    )
    // Who may run checks may read their results, and nobody else.
    const isSelectable = useSession().may(maintenanceAuthority)

    if (views.length === 0) {
        return (
            <EmptyNotice title={i18n.t('This server has no integrity checks')}>
                {i18n.t('Ask whoever runs the server whether that is meant.')}
            </EmptyNotice>
        )
    }
    const summary = (
        <CatalogueSummary
            shown={shown.length}
            total={views.length}
            query={query}
            onChange={onChange}
        />
    )
    const selection = isSelectable && (
        <SelectedChecks shown={shown} selected={selected} onSelect={onSelect} />
    )
    if (shown.length === 0 && isFiltering(query)) {
        return (
            <>
                {summary}
                <EmptyNotice title={i18n.t('No check matches')}>
                    <Button small onClick={() => onChange(noFilter)}>
                        {i18n.t('Show all checks')}
                    </Button>
                </EmptyNotice>
                {selection}
            </>
        )
    }
    return (
        <>
            {summary}
            <CatalogueTable
                views={shown}
                columns={shownColumns(views, isSelectable)}
                now={now}
                spell={spell}
                sort={query.sort}
                onSort={(sort) => onChange({ sort })}
                isSelectable={isSelectable}
                selected={selected}
                onSelect={onSelect}
            />
            {selection}
        </>
    )
}
