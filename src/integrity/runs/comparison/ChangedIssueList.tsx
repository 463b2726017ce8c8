import i18n from '@dhis2/d2-i18n'
import { useDeferredValue, useMemo, useState } from 'react'
import { SearchInput } from '../../../ui/controls/SearchInput'
import type { IssueChange } from '../../history/compare/compareIssues'
import { KeptIssueList } from '../marks/KeptIssueList'
import { changedIssues, type ReadCheck } from './changedIssues'
import { changeLabel } from '../../history/compare/changeLabel'

interface ChangedIssueListProps {
    readonly check: ReadCheck
    readonly change: IssueChange | undefined
    /** Of the check. */
    readonly title: string
}

/** The issues of one check in both runs, those that changed first. */
export function ChangedIssueList({
    check,
    change,
    title,
}: ChangedIssueListProps) {
    const [text, setText] = useState('')
    const wanted = useDeferredValue(text)
    const issues = useMemo(
        () => changedIssues(check, change, wanted),
        [check, change, wanted]
    )
    return (
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
            <KeptIssueList
                issues={issues}
                markOf={({ change }) => changeLabel(change)}
            />
        </>
    )
}
