import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { SearchInput } from '../../ui/controls/SearchInput'
import { useShortcuts } from '../../ui/controls/useShortcuts'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { KeysDialog } from './KeysDialog'
import { issueCountLabel } from '../labels'
import { StateLinks } from './accepted/StateLinks'
import { ExportIssues } from './export/ExportIssues'
import type { IssuesQuery } from './query/issuesQuery'
import { IssueGroupingChoice } from './IssueGroupingChoice'
import type { IssueTotals } from './load/countedChecks'
import styles from './IssueReview.module.css'
import { LoadProgress } from './load/LoadProgress'
import { useArrowDown } from './table/useArrowDown'
import type { IssueReview } from './useIssueReview'

interface IssueToolbarProps {
    readonly review: IssueReview
    readonly query: IssuesQuery
    /** Still finding out what there is to load. */
    readonly isPending: boolean
}

/** The search box, how many issues are shown, and how far the loading is. */
export function IssueToolbar({ review, query, isPending }: IssueToolbarProps) {
    const {
        loader,
        shown,
        text,
        setText,
        totals,
        states,
        opened,
        table,
        focusGrid,
    } = review
    const { view, work, prepareSearch } = shown
    const { set, isLoading } = loader.loading
    const isWaiting = isPending || isLoading
    const isSettled = !isWaiting && work === undefined
    const isUnknown = !totals.isKnown || (isWaiting && set.rowCount === 0)
    const words = isUnknown ? '' : shownCountLabel(view.rows.length, totals)
    // The links say it already where nothing is left out.
    const isAllShown =
        view.rows.length === totals.listed && totals.listed === totals.counted
    const { accepted, open, new: fresh } = states.totals
    const hasAccepted = query.state === 'accepted' || accepted.counted > 0
    const areCounted = hasAccepted || query.state === 'new'
    const search = useArrowDown(() => {
        focusGrid()
        if (table.cursor === -1 && !opened.isOpen && view.rows.length > 0) {
            table.moveTo(0)
        }
    })
    const [areKeysShown, setAreKeysShown] = useState(false)
    useShortcuts({
        '/': () => search.current?.querySelector('input')?.focus(),
        '?': () => setAreKeysShown(true),
    })
    return (
        <div className={styles.toolbar}>
            <div ref={search} className={styles.search}>
                <SearchInput
                    label={i18n.t('Search the issues')}
                    placeholder={i18n.t('Name, UID, comment, check…')}
                    value={text}
                    onChange={setText}
                    onFocus={prepareSearch}
                />
            </div>
            {view.rows.length > 0 && (
                <button
                    type="button"
                    className={styles.skip}
                    onClick={focusGrid}
                >
                    {i18n.t('Skip to the issues')}
                </button>
            )}
            {review.grouping !== undefined && set.rowCount > 0 && (
                <IssueGroupingChoice
                    grouping={review.grouping}
                    table={table}
                    onChange={review.group}
                />
            )}
            {(set.rowCount > 0 || query.state !== 'open') && (
                <StateLinks
                    query={query}
                    counts={{
                        open: hasAccepted ? open.counted : undefined,
                        new: fresh.isKnown ? fresh.counted : undefined,
                        accepted: hasAccepted ? accepted.counted : undefined,
                    }}
                />
            )}
            {!(areCounted && isAllShown) && (
                <bdi className={styles.total}>{words}</bdi>
            )}
            {work === 'sorting' && (
                <span className={styles.work}>{i18n.t('Sorting…')}</span>
            )}
            {work === 'searching' && (
                <span className={styles.work}>{i18n.t('Searching…')}</span>
            )}
            <LoadProgress
                loading={loader.loading}
                isStopped={loader.isStopped}
                onStop={loader.stop}
                onGoOn={loader.goOn}
            />
            {set.rowCount > 0 && (
                <ExportIssues
                    view={view}
                    states={states}
                    shown={review.asked}
                />
            )}
            {view.rows.length > 0 && (
                <button
                    type="button"
                    className={styles.keys}
                    onClick={() => setAreKeysShown(true)}
                >
                    {i18n.t('Keys')}
                </button>
            )}
            {areKeysShown && (
                <KeysDialog onClose={() => setAreKeysShown(false)} />
            )}
            <span role="status">
                <VisuallyHidden>{isSettled ? words : ''}</VisuallyHidden>
            </span>
        </div>
    )
}

/** How many are shown: "x of y" where something is filtered out. */
function shownCountLabel(
    shown: number,
    { listed, counted }: IssueTotals
): string {
    if (listed === counted) {
        return shown === listed
            ? issueCountLabel(listed)
            : i18n.t('{{shown}} of {{issues}}', {
                  shown,
                  issues: issueCountLabel(listed),
              })
    }
    const numbers = { shown, listed, counted }
    return shown === listed
        ? i18n.t('{{listed}} listed · {{counted}} counted', numbers)
        : i18n.t(
              '{{shown}} of {{listed}} listed · {{counted}} counted',
              numbers
          )
}
