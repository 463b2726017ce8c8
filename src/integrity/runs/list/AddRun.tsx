import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRef } from 'react'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { useTell } from '../../../ui/notices/useTell'
import { useAddRun, type AddEnd } from './useAddRun'

/** Adds a run that could not be saved, and was downloaded, from its file. */
export function AddRun() {
    const { mutate, isPending, error, variables } = useAddRun()
    const tell = useTell()
    const input = useRef<HTMLInputElement>(null)
    const add = (file: Blob) =>
        mutate(file, {
            onSuccess: (end) =>
                tell(addEndWords(end), end === 'added' ? 'done' : 'failed'),
        })
    return (
        <div>
            <input
                ref={input}
                type="file"
                accept=".json,application/json"
                hidden
                aria-label={i18n.t('File of a run')}
                onChange={({ currentTarget }) => {
                    const file = currentTarget.files?.[0]
                    if (file !== undefined) {
                        add(file)
                    }
                    // The same file may be chosen again.
                    currentTarget.value = ''
                }}
            />
            <Button
                small
                secondary
                loading={isPending}
                disabled={isPending}
                onClick={() => input.current?.click()}
            >
                {i18n.t('Add a run from a file…')}
            </Button>
            {error !== null && (
                <ErrorNotice
                    title={i18n.t('The run was not added')}
                    error={error}
                    onRetry={variables && (() => add(variables))}
                />
            )}
        </div>
    )
}

function addEndWords(end: AddEnd): string {
    switch (end) {
        case 'added':
            return i18n.t('The run was added')
        case 'there':
            return i18n.t('This run is saved already')
        case 'newer':
            return i18n.t(
                'The file is of a newer version of this app. Update the app, then add it.'
            )
        case 'unreadable':
            return i18n.t(
                'This is no file of a run, or it is damaged. Choose one that was downloaded from the report of a run.'
            )
    }
}
