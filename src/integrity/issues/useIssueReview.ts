import { useCallback, useMemo, useRef } from 'react'
import { useDraft } from '../../ui/controls/useDraft'
import { searchWords } from '../../ui/words/searchWords'
import { useRuns } from '../run/view/useRuns'
import { useAccepting } from './accepted/useAccepting'
import { useStateOfIssues } from './accepted/useStateOfIssues'
import { countedChecks } from './load/countedChecks'
import {
    shownSort,
    type ChosenFacets,
    type IssueGrouping,
    type IssuesQuery,
} from './query/issuesQuery'
import { useIssueKeys } from './panel/useIssueKeys'
import { useIssueLoading } from './load/useIssueLoading'
import type { ChangeIssuesQuery } from './query/useIssuesQuery'
import { useIssueLines } from './useIssueLines'
import { useIssueView } from './rows/useIssueView'
import { useOpenIssue } from './panel/useOpenIssue'
import {
    useIssueSelection,
    type SelectedRows,
} from './selection/useIssueSelection'
import { useAcceptKey } from './useAcceptKey'

/** All that a review of issues shows, and what can be done in it. */
export function useIssueReview(
    query: IssuesQuery,
    change: ChangeIssuesQuery,
    facets: ChosenFacets,
    /** Missing: one list, and no choice. */
    chosenGrouping?: IssueGrouping
) {
    const grouping = chosenGrouping ?? 'none'
    const loaded = useIssueLoading(facets)
    const { checks } = loaded
    const states = useStateOfIssues(
        loaded.loading.set,
        checks,
        facets.check,
        query.state
    )
    const { set, coverage, news, isOfState } = states
    const loader = {
        ...loaded,
        loading: {
            ...loaded.loading,
            set,
            isLoading: loaded.loading.isLoading || states.isPending,
        },
    }
    const [text, setText] = useDraft(
        query.text,
        useCallback((text) => change({ text }, 'sameStep'), [change])
    )
    const words = useMemo(() => searchWords(text), [text])
    const sort = useMemo(
        () => shownSort(query.sort, grouping),
        [query.sort, grouping]
    )
    const shown = useIssueView(
        useMemo(
            () => ({
                set,
                coverage,
                news,
                state: query.state,
                words,
                facets,
                sort,
                grouping,
            }),
            [set, coverage, news, query.state, words, facets, sort, grouping]
        )
    )
    const { view } = shown
    const selected = useIssueSelection(view)
    const grid = useRef<HTMLTableElement>(null)
    const focusGrid = useCallback(
        () => grid.current?.focus({ preventScroll: true }),
        []
    )
    const [table, found] = useIssueLines(
        view,
        useOpenIssue(view, query, change)
    )
    const { close: closeFound } = found
    // What has the focus in the panel goes away with it.
    const close = useCallback(() => {
        closeFound()
        focusGrid()
    }, [closeFound, focusGrid])
    const opened = { ...found, close }
    useIssueKeys(
        (by) => {
            const place = opened.cursor + by
            if (place >= 0 && place < view.rows.length) {
                opened.moveTo(place)
            }
        },
        escapeOf(opened, selected)
    )
    const accepting = useAccepting(view, states.foundOf)
    useAcceptKey(accepting, query.state, view, table, selected)
    const { start, mayRun } = useRuns()
    return {
        loader,
        text,
        setText,
        shown,
        opened,
        table,
        selected,
        grouping: chosenGrouping,
        group: useCallback(
            (grouping: IssueGrouping) => change({ grouping }),
            [change]
        ),
        sort,
        facets,
        /** Which issues are asked for, and in which order. */
        asked: { text, facets, state: query.state, sort, grouping },
        grid,
        focusGrid,
        states,
        accepting,
        counted: useMemo(
            () => countedChecks(view, checks, isOfState),
            [view, checks, isOfState]
        ),
        totals: states.totals[query.state],
        failedChecks: useMemo(
            () =>
                checks.flatMap(({ check, outcome }) =>
                    outcome?.kind === 'failed' &&
                    (facets.check.length === 0 ||
                        facets.check.includes(check.name))
                        ? [{ check, message: outcome.message }]
                        : []
                ),
            [checks, facets]
        ),
        listIssues: mayRun
            ? (checkNames: readonly string[]) =>
                  start({ checks: checkNames, mode: 'issues' })
            : undefined,
        runAgain: mayRun
            ? (checkNames: readonly string[]) =>
                  start({ checks: checkNames, mode: 'countsThenIssues' })
            : undefined,
    }
}

/** The issue first, then the selection; undefined where there is neither. */
const escapeOf = (
    opened: { readonly isOpen: boolean; readonly close: () => void },
    { selection, clear }: SelectedRows
) => (opened.isOpen ? opened.close : selection.count > 0 ? clear : undefined)

export type IssueReview = ReturnType<typeof useIssueReview>
