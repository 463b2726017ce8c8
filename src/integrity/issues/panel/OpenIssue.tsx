import i18n from '@dhis2/d2-i18n'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { Button } from '@dhis2/ui'
import { IssuePanel } from './IssuePanel'
import type { Accepting } from '../accepted/useAccepting'
import { acceptanceOfRow } from '../rows/setCoverage'
import { IssueAcceptance } from './IssueAcceptance'
import { issueRow } from '../rows/issueSet'
import type { IssueView } from '../rows/issueView'
import type { useOpenIssue } from './useOpenIssue'

interface OpenIssueProps {
    readonly view: IssueView
    readonly opened: ReturnType<typeof useOpenIssue>
    readonly accepting: Accepting
    readonly isLoading: boolean
}

/** The panel of the open issue, or what has become of it. */
export function OpenIssue({
    view,
    opened,
    accepting,
    isLoading,
}: OpenIssueProps) {
    const { openRow, cursor, moveTo, close } = opened
    const row = issueRow(view.set, openRow)
    const last = view.rows.length - 1
    if (openRow === -1 || row === undefined) {
        return isLoading ? null : (
            <EmptyNotice title={i18n.t('This issue is no longer listed')}>
                <p>
                    {i18n.t(
                        'It may have been solved, or its check must be run again.'
                    )}
                </p>
                <Button small onClick={close}>
                    {i18n.t('Close')}
                </Button>
            </EmptyNotice>
        )
    }
    return (
        <IssuePanel
            row={row}
            place={
                cursor === -1
                    ? i18n.t('Not among those shown')
                    : i18n.t('{{place}} of {{total}}', {
                          place: cursor + 1,
                          total: last + 1,
                      })
            }
            onPrevious={cursor > 0 ? () => moveTo(cursor - 1) : undefined}
            onNext={cursor < last ? () => moveTo(cursor + 1) : undefined}
            onClose={close}
            acceptance={
                <IssueAcceptance
                    acceptance={acceptanceOfRow(view, openRow)}
                    row={openRow}
                    accepting={accepting}
                />
            }
        />
    )
}
