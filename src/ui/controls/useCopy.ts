import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { useTell } from '../notices/useTell'
import { copyText } from './copyText'

/** @returns puts a text on the clipboard, says so, and returns whether it is there */
export function useCopy(): (text: string) => Promise<boolean> {
    const tell = useTell()
    return useCallback(
        async (text) => {
            const isDone = await copyText(text)
            if (isDone) {
                tell(i18n.t('Copied'), 'done')
            } else {
                tell(i18n.t('The browser does not allow copying'), 'failed')
            }
            return isDone
        },
        [tell]
    )
}
