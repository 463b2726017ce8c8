import type { WorkbookMessage } from './workbook'
import { workbookWriter } from './workbookWriter'

const write = workbookWriter((answer) => self.postMessage(answer))
self.addEventListener('message', ({ data }: MessageEvent<WorkbookMessage>) =>
    write(data)
)
