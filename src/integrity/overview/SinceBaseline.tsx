import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import type { CountChange } from '../history/compare/countChanges'
import type { ReadableRun } from '../history/readableRuns'
import { compareAddress, nowSide, runAddress } from '../history/runAddress'
import { runWords } from '../history/runLabels'
import { issuesOf } from './overviewAddresses'
import styles from './SinceBaseline.module.css'

interface SinceBaselineProps {
    readonly baseline: ReadableRun
    /** The saved run that is shown, if it is one. */
    readonly shown: ReadableRun | undefined
    /** Missing: no check can be compared. */
    readonly change: CountChange | undefined
    /** Where the issues are that are solved. */
    readonly solved: string
}

/** What has changed since an earlier run, by number; the rest is one click away. */
export function SinceBaseline({
    baseline,
    shown,
    change,
    solved,
}: SinceBaselineProps) {
    return (
        <p className={styles.line}>
            <span>
                {i18n.t('Compared with')}{' '}
                <Link to={runAddress(baseline.id)}>
                    <bdi>{runWords(baseline.run, baseline.name)}</bdi>
                </Link>
                {baseline.isPinned && ` (${i18n.t('Pinned')})`}
            </span>
            {change === undefined ? (
                <span>{i18n.t('no check can be compared')}</span>
            ) : (
                <>
                    <span className={styles.more}>
                        {i18n.t('{{number}} more', {
                            number: change.more,
                        })}
                    </span>
                    <span className={styles.fewer}>
                        {i18n.t('{{number}} fewer', {
                            number: change.fewer,
                        })}
                    </span>
                    <Link to={issuesOf({ state: 'new' })}>
                        {i18n.t('What is new')}
                    </Link>
                    <Link to={solved}>{i18n.t('What is solved')}</Link>
                </>
            )}
            <Link to={compareAddress(baseline.id, shown?.id ?? nowSide)}>
                {i18n.t('Compare issue by issue')}
            </Link>
        </p>
    )
}
