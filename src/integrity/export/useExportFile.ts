import { useCallback, useEffect, useRef, useState } from 'react'
import { AbortedError } from '../../dhis2/errors'
import { useSession } from '../../dhis2/session'
import { useDownload } from '../../ui/controls/useDownload'
import { exportFileName } from './exportFileName'
import type { ExportFormat } from './exportFormats'
import type { ExportScope } from './exportScope'

/** How far the making of a file is. */
export type ExportProgress =
    | { readonly kind: 'none' }
    | {
          readonly kind: 'making'
          readonly rows: number
          /** Undefined while the issues are put together. */
          readonly count: number | undefined
      }
    | { readonly kind: 'failed'; readonly error: unknown }

/** The bar moves so often; more often nobody sees. */
const tellEveryMs = 100

/**
 * Makes a file and hands it to the browser. What goes on is stopped by
 * `cancel`, and when the dialog goes.
 *
 * @param onDone once the browser has it
 */
export function useExportFile(onDone: () => void) {
    const { clock, systemName } = useSession()
    const download = useDownload()
    const [progress, setProgress] = useState<ExportProgress>({ kind: 'none' })
    const running = useRef<AbortController>()
    useEffect(() => () => running.current?.abort(), [])

    const make = async (
        { prepare, fileScope }: ExportScope,
        { loadWriter, extension }: ExportFormat
    ) => {
        const control = new AbortController()
        const { signal } = control
        running.current = control
        setProgress({ kind: 'making', rows: 0, count: undefined })
        try {
            const [document, write] = await Promise.all([
                prepare(signal),
                loadWriter(),
            ])
            const { count } = document.issues
            let toldAt = performance.now()
            const file = await write(document, signal, (rows) => {
                const now = performance.now()
                if (!signal.aborted && now - toldAt >= tellEveryMs) {
                    toldAt = now
                    setProgress({ kind: 'making', rows, count })
                }
            })
            if (signal.aborted) {
                return
            }
            const name = exportFileName({
                systemName,
                scope: fileScope,
                exportedAt: document.facts.exportedAt,
                timeZone: clock.timeZoneId,
                extension,
            })
            download(file, name)
            onDone()
        } catch (error) {
            if (!signal.aborted && !(error instanceof AbortedError)) {
                setProgress({ kind: 'failed', error })
            }
        }
    }
    const cancel = useCallback(() => {
        running.current?.abort()
        setProgress({ kind: 'none' })
    }, [])
    return {
        progress,
        start: (scope: ExportScope, format: ExportFormat) =>
            void make(scope, format),
        cancel,
    }
}
