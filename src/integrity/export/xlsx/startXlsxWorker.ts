import type { WorkbookAnswer, WorkbookMessage } from './workbook'

/** Somebody who makes a workbook beside the page. */
export interface XlsxWorker {
    readonly post: (message: WorkbookMessage) => void
    readonly stop: () => void
}

/**
 * @param onAnswer called once, with the file or with why there is none
 */
export function startXlsxWorker(
    onAnswer: (answer: WorkbookAnswer) => void
): XlsxWorker {
    const worker = new Worker(new URL('./xlsxWorker.ts', import.meta.url), {
        type: 'module',
    })
    worker.addEventListener('message', ({ data }) =>
        onAnswer(data as WorkbookAnswer)
    )
    // A server may forbid workers, or the code may not come.
    worker.addEventListener('error', ({ message }) =>
        onAnswer({ kind: 'failed', reason: message })
    )
    worker.addEventListener('messageerror', () =>
        onAnswer({ kind: 'failed', reason: '' })
    )
    return {
        post: (message) => worker.postMessage(message),
        stop: () => worker.terminate(),
    }
}
