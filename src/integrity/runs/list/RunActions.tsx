import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'
import { errorWords } from '../../../ui/notices/errorWords'
import { useTell } from '../../../ui/notices/useTell'
import { changeEndWords } from './changeWords'
import { DeleteRunDialog } from './DeleteRunDialog'
import { RenameRunDialog } from './RenameRunDialog'
import styles from './RunTable.module.css'
import { useRunChanges } from './useRunChanges'

interface RunActionsProps {
    readonly listed: ListedRun
    readonly run: SavedRunHead
    readonly title: string
}

/** Pin, name and delete a run. */
export function RunActions({ listed, run, title }: RunActionsProps) {
    const { id, isPinned } = listed
    const [dialog, setDialog] = useState<'rename' | 'delete'>()
    const { pin } = useRunChanges()
    const tell = useTell()
    const close = () => setDialog(undefined)

    const togglePin = () =>
        pin.mutate(
            { id, isPinned: !isPinned },
            {
                onSuccess: (end) => {
                    if (end !== 'done') {
                        tell(changeEndWords(end), 'failed')
                    }
                },
                onError: (error) =>
                    tell(
                        i18n.t('That did not work. {{reason}}', {
                            reason: errorWords(error).cause,
                            nsSeparator: '-:-',
                        }),
                        'failed'
                    ),
            }
        )
    return (
        <span className={styles.buttons}>
            <Button
                small
                secondary
                aria-label={
                    isPinned
                        ? i18n.t('Unpin {{run}}', {
                              run: title,
                              nsSeparator: '-:-',
                          })
                        : i18n.t('Pin {{run}}', {
                              run: title,
                              nsSeparator: '-:-',
                          })
                }
                disabled={pin.isPending}
                onClick={togglePin}
            >
                {isPinned ? i18n.t('Unpin') : i18n.t('Pin')}
            </Button>
            <Button
                small
                secondary
                aria-label={i18n.t('Rename {{run}}', {
                    run: title,
                    nsSeparator: '-:-',
                })}
                onClick={() => setDialog('rename')}
            >
                {i18n.t('Rename…')}
            </Button>
            <Button
                small
                secondary
                aria-label={i18n.t('Delete {{run}}', {
                    run: title,
                    nsSeparator: '-:-',
                })}
                onClick={() => setDialog('delete')}
            >
                {i18n.t('Delete…')}
            </Button>
            {dialog === 'rename' && (
                <RenameRunDialog listed={listed} onClose={close} />
            )}
            {dialog === 'delete' && (
                <DeleteRunDialog
                    listed={listed}
                    run={run}
                    title={title}
                    onClose={close}
                />
            )}
        </span>
    )
}
