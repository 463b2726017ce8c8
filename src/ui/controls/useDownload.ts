import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { useTell } from '../notices/useTell'
import { downloadText } from './downloadText'

/** @returns hands a text to the user as a file, and says its name */
export function useDownload(): (text: string, fileName: string) => void {
    const tell = useTell()
    return useCallback(
        (text, fileName) => {
            downloadText(text, fileName)
            tell(i18n.t('Downloading {{fileName}}', { fileName }), 'done')
        },
        [tell]
    )
}
