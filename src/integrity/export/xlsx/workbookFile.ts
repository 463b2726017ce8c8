import i18n from '@dhis2/d2-i18n'
import { AbortedError } from '../../../dhis2/errors'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { startXlsxWorker, type XlsxWorker } from './startXlsxWorker'
import type { WorkbookAnswer } from './workbook'

/**
 * A workbook, made by a worker.
 *
 * @param handOver tells the sheets and their rows, in slices
 * @throws AbortedError
 * @throws Error when there is no worker to be had, or it has failed
 */
export async function workbookFile(
    handOver: (post: XlsxWorker['post']) => Sliced<unknown>,
    signal: AbortSignal
): Promise<Blob> {
    let worker: XlsxWorker | undefined
    try {
        const answer = new Promise<WorkbookAnswer>((settle, refuse) => {
            worker = startXlsxWorker(settle)
            signal.addEventListener('abort', () =>
                refuse(new AbortedError('The work was stopped.'))
            )
        })
        // It may be refused while the rows are handed over.
        answer.catch(() => undefined)
        // A promise is begun at once, which its type does not say.
        const { post } = worker as unknown as XlsxWorker
        await slicedUntil(signal)(handOver(post))
        const made = await answer
        if (made.kind === 'failed') {
            throw new Error(
                made.reason || i18n.t('The browser gives no reason')
            )
        }
        return made.file
    } finally {
        worker?.stop()
    }
}
