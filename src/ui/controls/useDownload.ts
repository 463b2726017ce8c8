import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { useTell } from '../notices/useTell'
import { downloadFile } from './downloadFile'

/** @returns hands a text or a file to the user as a file, and says its name */
export function useDownload(): (
    content: string | Blob,
    fileName: string
) => void {
    const tell = useTell()
    return useCallback(
        (content, fileName) => {
            downloadFile(content, fileName)
            tell(i18n.t('Downloading {{fileName}}', { fileName }), 'done')
        },
        [tell]
    )
}
