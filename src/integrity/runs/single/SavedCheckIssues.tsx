import i18n from '@dhis2/d2-i18n'
import { useDeferredValue, useMemo, useState } from 'react'
import { SearchInput } from '../../../ui/controls/SearchInput'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { useSavedIssues } from '../../history/useSavedRun'
import { keptIssues } from '../marks/keptIssues'
import { KeptIssueList } from '../marks/KeptIssueList'

interface SavedCheckIssuesProps {
    readonly runId: string
    readonly checkName: string
    /** Of the check. */
    readonly title: string
}

/** The issues of one check as a saved run has them. */
export function SavedCheckIssues({
    runId,
    checkName,
    title,
}: SavedCheckIssuesProps) {
    const { data, error, refetch } = useSavedIssues(runId)
    const [text, setText] = useState('')
    const wanted = useDeferredValue(text)
    const columns = data?.get(checkName)
    const issues = useMemo(
        () => data && (columns ? keptIssues(columns, wanted) : []),
        [data, columns, wanted]
    )
    return (
        <LoadableView
            value={issues}
            error={error}
            errorTitle={i18n.t('The issues of this run could not be read')}
            onRetry={() => void refetch()}
        >
            {(issues) => (
                <>
                    <SearchInput
                        label={i18n.t('Search the issues of {{check}}', {
                            check: title,
                            nsSeparator: '-:-',
                        })}
                        placeholder={i18n.t('Name or UID…')}
                        value={text}
                        onChange={setText}
                    />
                    <KeptIssueList issues={issues} />
                </>
            )}
        </LoadableView>
    )
}
