import i18n from '@dhis2/d2-i18n'
import { useMemo, useState } from 'react'
import { FeedBox } from './FeedBox'
import { errorsOf, type FeedRows } from './feedRows'
import styles from './FeedList.module.css'

interface FeedListProps {
    readonly feed: FeedRows
}

/** The rows of a feed; its errors alone where they are asked for. */
export function FeedList({ feed }: FeedListProps) {
    const [isErrorsOnly, setIsErrorsOnly] = useState(false)
    const errors = useMemo(() => errorsOf(feed), [feed])
    const hasChoice =
        errors.rows.length > 0 && errors.rows.length < feed.rows.length
    return (
        <>
            {hasChoice && (
                <label className={styles.filter}>
                    <input
                        type="checkbox"
                        checked={isErrorsOnly}
                        onChange={({ currentTarget }) =>
                            setIsErrorsOnly(currentTarget.checked)
                        }
                    />
                    {i18n.t('Errors only ({{number}})', {
                        number: errors.rows.length,
                    })}
                </label>
            )}
            {hasChoice && isErrorsOnly ? (
                <FeedBox key="errors" feed={errors} />
            ) : (
                <FeedBox key="all" feed={feed} />
            )}
        </>
    )
}
