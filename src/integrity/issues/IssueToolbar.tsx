import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../../ui/format'
import { SearchInput } from '../../ui/SearchInput'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { issueCountLabel } from './issueLabels'
import styles from './IssueReview.module.css'
import { LoadProgress } from './LoadProgress'
import type { IssueReview } from './useIssueReview'

interface IssueToolbarProps {
    readonly review: IssueReview
    /** Still finding out what there is to load. */
    readonly isPending: boolean
}

/** The search box, how many issues are shown, and how far the loading is. */
export function IssueToolbar({ review, isPending }: IssueToolbarProps) {
    const { loader, shown, text, setText, total } = review
    const { view, work, prepareSearch } = shown
    const { set, isLoading } = loader.loading
    const isWaiting = isPending || isLoading
    const isSettled = !isWaiting && work === undefined
    const isUnknown = isWaiting && set.rowCount === 0
    const words = isUnknown
        ? ''
        : view.rows.length === total
          ? issueCountLabel(total)
          : i18n.t('{{shown}} of {{issues}}', {
                shown: formatCount(view.rows.length),
                issues: issueCountLabel(total),
            })
    return (
        <div className={styles.toolbar}>
            <div className={styles.search}>
                <SearchInput
                    label={i18n.t('Search the issues')}
                    placeholder={i18n.t('Name, UID, comment, check…')}
                    value={text}
                    onChange={setText}
                    onFocus={prepareSearch}
                />
            </div>
            <bdi className={styles.total}>{words}</bdi>
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
            <span role="status">
                <VisuallyHidden>{isSettled ? words : ''}</VisuallyHidden>
            </span>
        </div>
    )
}
