import type { WorkbookAnswer } from '../../src/integrity/export/xlsx/workbook'
import { workbookWriter } from '../../src/integrity/export/xlsx/workbookWriter'

/** Where there are no workers, the same work is done in place. */
export const startXlsxWorker = (
    onAnswer: (answer: WorkbookAnswer) => void
) => ({
    post: workbookWriter(onAnswer),
    stop: () => undefined,
})
