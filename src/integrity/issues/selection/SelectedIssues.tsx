import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { copyText } from '../../../ui/controls/copyText'
import { SelectionBar } from '../../../ui/controls/SelectionBar'
import { useTell } from '../../../ui/notices/useTell'
import type { IssueSet } from '../rows/issueSet'
import { selectedUids } from './selectedUids'
import type { SelectedRows } from './useIssueSelection'

interface SelectedIssuesProps {
    readonly set: IssueSet
    readonly selected: SelectedRows
    /** Where the focus goes once there is no selection. */
    readonly onCleared: () => void
}

/** What can be done with the issues that are ticked, hidden or not. */
export function SelectedIssues({
    set,
    selected,
    onCleared,
}: SelectedIssuesProps) {
    const tell = useTell()
    const { selection, hidden, clear } = selected
    const copy = async () => {
        const { uids, without } = selectedUids(set, selection)
        const isDone = uids.length > 0 && (await copyText(uids.join('\n')))
        if (uids.length === 0) {
            tell(i18n.t('None of the selected issues has a UID'), 'failed')
        } else if (isDone) {
            tell(copiedWords(uids.length, without), 'done')
        } else {
            tell(i18n.t('The browser does not allow copying'), 'failed')
        }
    }
    return (
        <SelectionBar
            count={selection.count}
            hidden={hidden}
            onClear={() => {
                clear()
                onCleared()
            }}
        >
            <Button small primary onClick={() => void copy()}>
                {i18n.t('Copy UIDs')}
            </Button>
        </SelectionBar>
    )
}

function copiedWords(copied: number, without: number): string {
    const words = i18n.t('{{count}} UID copied', {
        count: copied,
        defaultValue_plural: '{{count}} UIDs copied',
    })
    return without === 0
        ? words
        : `${words} · ${i18n.t('{{count}} issue without a UID left out', {
              count: without,
              defaultValue_plural: '{{count}} issues without a UID left out',
          })}`
}
