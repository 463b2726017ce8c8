import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { copyText } from '../../../ui/controls/copyText'
import { SelectionBar } from '../../../ui/controls/SelectionBar'
import { useTell } from '../../../ui/notices/useTell'
import type { StateOfIssues } from '../accepted/useStateOfIssues'
import { ExportIssues } from '../export/ExportIssues'
import type { ShownIssues } from '../export/filterWords'
import type { IssueView } from '../rows/issueView'
import { selectedUids } from './selectedUids'
import type { SelectedRows } from './useIssueSelection'
import { isRowSelected } from './issueSelection'
import type { Accepting } from '../accepted/useAccepting'
import { acceptedAmong } from './acceptedAmong'

interface SelectedIssuesProps {
    readonly view: IssueView
    readonly states: StateOfIssues
    readonly shown: ShownIssues
    readonly accepting: Accepting
    readonly selected: SelectedRows
    /** Where the focus goes once there is no selection. */
    readonly onCleared: () => void
}

/** What can be done with the issues that are ticked, hidden or not. */
export function SelectedIssues({
    view,
    states,
    shown,
    accepting,
    selected,
    onCleared,
}: SelectedIssuesProps) {
    const tell = useTell()
    const { set, coverage } = view
    const { selection, hidden, clear } = selected
    const isSelected = (row: number) => isRowSelected(selection, row)
    const accepted = acceptedAmong(selection, coverage)
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
            {accepted < selection.count && (
                <Button
                    small
                    primary
                    onClick={() => accepting.acceptRows(isSelected)}
                >
                    {i18n.t('Accept…')}
                </Button>
            )}
            {accepted > 0 && (
                <Button
                    small
                    secondary
                    onClick={() => accepting.takeBackRows(isSelected)}
                >
                    {i18n.t('Take back…')}
                </Button>
            )}
            <Button small secondary onClick={() => void copy()}>
                {i18n.t('Copy UIDs')}
            </Button>
            <ExportIssues
                view={view}
                states={states}
                shown={shown}
                selected={selection.marks}
            />
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
