import type { Notification } from '../../src/dhis2/models/notification'
import type { TaskRef } from '../../src/dhis2/jobs/taskRef'
import { stubEngine, type EngineCall } from './stubEngine'

export const taskRef: TaskRef = 'DATA_INTEGRITY/JaeRXwGgRoj'
export const startedAt = Date.UTC(2026, 10, 23, 12)

/** The clock stands at the start of a story; a loop leaves no timer behind. */
export function holdClock(): void {
    beforeEach(() => jest.useFakeTimers().setSystemTime(startedAt))
    afterEach(() => {
        expect(jest.getTimerCount()).toBe(0)
        jest.useRealTimers()
    })
}

export const failure = (status: number) =>
    Object.assign(new Error(`An unknown error occurred - X (${status})`), {
        type: 'unknown',
        details: { httpStatusCode: status },
    })
export const noConnection = () =>
    Object.assign(new Error('x'), {
        type: 'network',
        details: new TypeError('Failed to fetch'),
    })

export const row = (
    uid: string,
    message: string,
    fields: Partial<Notification> = {}
): Notification => ({
    uid,
    id: uid,
    level: 'INFO',
    category: 'DATA_INTEGRITY',
    completed: false,
    message,
    ...fields,
})

export const jobs = {
    queued: {
        id: 'JaeRXwGgRoj',
        jobStatus: 'SCHEDULED',
        schedulingType: 'ONCE_ASAP',
        lastExecutedStatus: 'NOT_STARTED',
    },
    running: {
        id: 'JaeRXwGgRoj',
        jobStatus: 'RUNNING',
        schedulingType: 'ONCE_ASAP',
        lastExecutedStatus: 'NOT_STARTED',
    },
    ended: (lastExecutedStatus: string) => ({
        id: 'JaeRXwGgRoj',
        jobStatus: 'DISABLED',
        schedulingType: 'ONCE_ASAP',
        lastExecutedStatus,
        lastFinished: '2026-11-23T12:00:09.000',
    }),
}

/** What the server holds from a second of the story on. */
interface Moment {
    readonly second: number
    /** Oldest first; the server sends them the other way round. */
    readonly feed?: readonly unknown[] | (() => never)
    readonly job?: unknown
}

const isTrouble = (value: unknown): value is () => never =>
    typeof value === 'function'

export const isFeed = ({ path }: EngineCall) => path.startsWith('system/tasks/')

/** A server whose job goes through the moments of a story. */
export function telling(story: readonly Moment[]) {
    return stubEngine((call) => {
        const second = (call.at - startedAt) / 1000
        const past = story.filter((moment) => moment.second <= second)
        const field = isFeed(call) ? 'feed' : 'job'
        const value = past.filter((moment) => field in moment).at(-1)?.[field]
        const answer: unknown = isTrouble(value) ? value() : value
        return Array.isArray(answer) ? answer.slice().reverse() : answer
    })
}

/** Lets time go by, timer after timer, until the promise is settled. */
export async function untilSettled<T>(promise: Promise<T>): Promise<T> {
    let settled = false
    const done = () => {
        settled = true
    }
    promise.then(done, done)
    for (let turn = 0; turn < 5000; turn += 1) {
        for (let microtask = 0; microtask < 60; microtask += 1) {
            await Promise.resolve()
        }
        if (settled) {
            return promise
        }
        jest.advanceTimersToNextTimer()
    }
    throw new Error('It never ends.')
}

export const secondsOf = (calls: readonly EngineCall[]) =>
    calls.map(({ at }) => (at - startedAt) / 1000)

export async function messagesOf(
    rows: AsyncIterable<Notification>
): Promise<string[]> {
    const messages: string[] = []
    for await (const { message } of rows) {
        messages.push(message ?? '')
    }
    return messages
}

export const first = row('a', 'first')
export const lastInfo = row('y', '', { completed: true })
export const lastError = row('z', 'Process failed', {
    completed: true,
    level: 'ERROR',
})
