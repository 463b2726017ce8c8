import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useCallback, useMemo } from 'react'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { stateEmptyTitle } from './query/issueLabels'
import { LoadingNotice } from '../../ui/notices/LoadingNotice'
import { usePainted } from './usePainted'
import styles from './IssueReview.module.css'
import { IssueTable } from './table/IssueTable'
import {
    groupedColumns,
    isFiltering,
    noFacets,
    type IssueColumn,
    type IssueSort,
    type IssueState,
    type IssuesQuery,
} from './query/issuesQuery'
import { OpenIssue } from './panel/OpenIssue'
import { areUids, usedColumns } from './rows/usedColumns'
import type { IssueReview } from './useIssueReview'
import type { ChangeIssuesQuery } from './query/useIssuesQuery'

interface IssueResultsProps {
    readonly review: IssueReview
    readonly columns: readonly IssueColumn[]
    readonly query: IssuesQuery
    readonly change: ChangeIssuesQuery
    /** Still finding out what there is to load. */
    readonly isPending: boolean
    /** Missing where something else says why there are none. */
    readonly emptyTitle: string | undefined
}

/** The issues that the query shows, or why there are none. */
export function IssueResults({
    review,
    columns,
    query,
    change,
    isPending,
    emptyTitle,
}: IssueResultsProps) {
    const { loader, shown, opened, table, text, sort, grid, facets, totals } =
        review
    const { accepting } = review
    const { view, work } = shown
    const { isLoading, failed } = loader.loading
    const wanted = view.isGrouped ? groupedColumns : columns
    const drawn = useMemo(
        () => usedColumns(view.set, facets, wanted),
        [view.set, facets, wanted]
    )
    // Each id is looked at to name a column: the rows come first.
    const paintedSet = usePainted(view.set)
    const isAllUids = useMemo(
        () => areUids(paintedSet, facets),
        [paintedSet, facets]
    )
    const sortBy = useCallback(
        (sort: IssueSort | undefined) => change({ sort }),
        [change]
    )
    const isWaiting = isPending || isLoading
    if (view.rows.length === 0 && (isWaiting || work !== undefined)) {
        return <LoadingNotice label={i18n.t('Loading the issues…')} />
    }
    if (view.set.rowCount === 0 && failed.length > 0) {
        // The error says it: whether there are issues is not known.
        return null
    }
    const none = view.rows.length === 0 && (
        <NoRows
            isNoMatch={totals.listed > 0 && isFiltering({ ...query, text })}
            emptyTitle={emptyTitleOf(review, query.state, emptyTitle)}
            onShowAll={() => {
                review.setText('')
                change({ text: '', facets: noFacets })
            }}
        />
    )
    if (none && query.row === undefined) {
        return none
    }
    return (
        <div
            className={opened.isOpen ? styles.withPanel : styles.withoutPanel}
            aria-busy={isWaiting || work !== undefined}
        >
            {none || (
                <IssueTable
                    view={view}
                    lines={table.lines}
                    columns={drawn.length > 0 ? drawn : wanted}
                    areUids={isAllUids}
                    isCheckNamed={
                        review.grouping !== undefined && !view.isGrouped
                    }
                    grid={grid}
                    sort={sort}
                    onSort={sortBy}
                    cursor={table.cursor}
                    onCursor={table.moveTo}
                    onOpen={table.open}
                    onFold={table.fold}
                    onClose={
                        opened.isOpen ? opened.close : review.selected.clear
                    }
                    selected={review.selected}
                    accepting={accepting}
                />
            )}
            {opened.isOpen && (
                <div className={styles.panel}>
                    <OpenIssue
                        view={view}
                        opened={opened}
                        accepting={accepting}
                        isLoading={isWaiting}
                    />
                </div>
            )}
        </div>
    )
}

/** What is not known to be new is not called none. */
function emptyTitleOf(
    { shown: { view }, states: { since } }: IssueReview,
    state: IssueState,
    emptyTitle: string | undefined
): string | undefined {
    if (state === 'new' && !since.isKnown) {
        return undefined
    }
    return view.set.rowCount > 0 || state === 'accepted'
        ? stateEmptyTitle(state)
        : emptyTitle
}

interface NoRowsProps {
    readonly isNoMatch: boolean
    readonly emptyTitle: string | undefined
    readonly onShowAll: () => void
}

/** Why there is no row: nothing matches, or there is nothing. */
function NoRows({ isNoMatch, emptyTitle, onShowAll }: NoRowsProps) {
    if (isNoMatch) {
        return (
            <EmptyNotice title={i18n.t('No issue matches')}>
                <Button small onClick={onShowAll}>
                    {i18n.t('Show all issues')}
                </Button>
            </EmptyNotice>
        )
    }
    return emptyTitle === undefined ? null : <EmptyNotice title={emptyTitle} />
}
