import { delay } from '../wire/delay'
import { within } from '../wire/within'
import { TaskTimeoutError } from './followOptions'
import { parseTaskRef, type ParsedTaskRef, type TaskRef } from './taskRef'

/** Until when a job is followed. */
export class FollowDeadline {
    private readonly parsedRef: ParsedTaskRef
    private readonly endsAt: number

    /** @param timeoutMs null: as long as it takes */
    constructor(
        taskRef: TaskRef,
        private readonly timeoutMs: number | null,
        private readonly intervalMs: number,
        private readonly signal: AbortSignal | undefined
    ) {
        this.parsedRef = parseTaskRef(taskRef)
        this.endsAt = timeoutMs === null ? Infinity : Date.now() + timeoutMs
    }

    /** The last look begins when the time is over, and has an interval's time. */
    inTime<T>(read: (signal: AbortSignal) => Promise<T>): Promise<T> {
        return within(
            Math.max(this.leftMs(), this.intervalMs),
            () => this.tooLate(),
            this.signal,
            read
        )
    }

    /** Waits, but not longer than there is time. */
    delay(ms: number): Promise<void> {
        const leftMs = Math.max(this.leftMs(), 0)
        return delay(Math.min(ms, leftMs), this.signal)
    }

    /** @throws TaskTimeoutError */
    throwIfOver(): void {
        if (this.leftMs() <= 0) {
            throw this.tooLate()
        }
    }

    private leftMs(): number {
        return this.endsAt - Date.now()
    }

    private tooLate(): TaskTimeoutError {
        return new TaskTimeoutError(this.parsedRef, this.timeoutMs ?? Infinity)
    }
}
