import { stubEngine, type EngineCall } from '../../test/contract/stubEngine'
import { ContractError, Dhis2Error, NotFoundError } from './errors'
import type { Notification } from './models/notification'
import { TaskTimeoutError } from './taskFollowing'
import { TaskAccessor } from './tasks'
import type { TaskRef } from './taskRef'

const taskRef: TaskRef = 'DATA_INTEGRITY/JaeRXwGgRoj'
const startedAt = Date.UTC(2026, 10, 23, 12)

beforeEach(() => jest.useFakeTimers().setSystemTime(startedAt))
afterEach(() => {
    expect(jest.getTimerCount()).toBe(0)
    jest.useRealTimers()
})

const failure = (status: number) =>
    Object.assign(new Error(`An unknown error occurred - X (${status})`), {
        type: 'unknown',
        details: { httpStatusCode: status },
    })
const noConnection = () =>
    Object.assign(new Error('x'), {
        type: 'network',
        details: new TypeError('Failed to fetch'),
    })

const row = (
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

const jobs = {
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

const isFeed = ({ path }: EngineCall) => path.startsWith('system/tasks/')

/** A server whose job goes through the moments of a story. */
function telling(story: readonly Moment[]) {
    return stubEngine((call) => {
        const second = (call.at - startedAt) / 1000
        const past = story.filter((moment) => moment.second <= second)
        const field = isFeed(call) ? 'feed' : 'job'
        const value = past.filter((moment) => field in moment).at(-1)?.[field]
        const answer: unknown = typeof value === 'function' ? value() : value
        return Array.isArray(answer) ? [...answer].reverse() : answer
    })
}

/** Lets time go by, timer after timer, until the promise is settled. */
async function untilSettled<T>(promise: Promise<T>): Promise<T> {
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

const secondsOf = (calls: readonly EngineCall[]) =>
    calls.map(({ at }) => (at - startedAt) / 1000)

async function messagesOf(
    rows: AsyncIterable<Notification>
): Promise<string[]> {
    const messages: string[] = []
    for await (const { message } of rows) {
        messages.push(message ?? '')
    }
    return messages
}

const first = row('a', 'first')
const lastInfo = row('y', '', { completed: true })
const lastError = row('z', 'Process failed', {
    completed: true,
    level: 'ERROR',
})

describe('iterNotifications', () => {
    test('yields each row once, oldest first, until the job is over', async () => {
        const engine = telling([
            { second: 0, feed: [first], job: jobs.running },
            { second: 3, feed: [first, row('b', 'second'), row('c', 'third')] },
            {
                second: 5,
                feed: [first, row('b', 'second'), row('c', 'third'), lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual([
            'first',
            'second',
            'third',
            '',
        ])
        expect(secondsOf(engine.calls.filter(isFeed))).toEqual([0, 2, 4, 6, 6])
    })

    test('does not end at the first completed row', async () => {
        const engine = telling([
            { second: 0, feed: [first, lastInfo], job: jobs.running },
            {
                second: 6,
                feed: [first, lastInfo, lastError],
                job: jobs.ended('FAILED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual([
            'first',
            '',
            'Process failed',
        ])
    })

    test('takes along what was said while the record was read', async () => {
        let feed = [lastInfo, first]
        const engine = stubEngine((call) => {
            if (isFeed(call)) {
                return feed
            }
            feed = [lastError, lastInfo, first]
            return jobs.ended('FAILED')
        })
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual([
            'first',
            '',
            'Process failed',
        ])
    })

    test('ends when the record says so, though the feed never did', async () => {
        const engine = telling([
            { second: 0, feed: [first], job: jobs.running },
            { second: 1, job: jobs.ended('STOPPED') },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual(['first'])
        expect(Date.now() - startedAt).toBeLessThanOrEqual(10_000)
    })

    test('waits for a job that is queued behind another', async () => {
        const engine = telling([
            { second: 0, feed: [], job: jobs.queued },
            { second: 100, feed: [first], job: jobs.running },
            {
                second: 120,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual(['first', ''])
        expect(Date.now() - startedAt).toBeGreaterThanOrEqual(120_000)
    })

    test('tells rows of one millisecond apart, which share their uid', async () => {
        const twins = [
            row('same', 'one'),
            row('same', 'two'),
            row('same', 'two', { level: 'ERROR' }),
            row('same', 'two', { completed: true }),
        ]
        const engine = telling([
            { second: 0, feed: twins, job: jobs.ended('COMPLETED') },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual([
            'one',
            'two',
            'two',
            'two',
        ])
    })

    test('a malformed row does not cost its neighbours', async () => {
        const engine = telling([
            {
                second: 0,
                feed: [first, { level: 5 }, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual(['first', ''])
    })

    test('asks every intervalMs', async () => {
        const engine = telling([
            { second: 0, feed: [first], job: jobs.running },
            {
                second: 1,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef, {
            intervalMs: 400,
        })
        await untilSettled(messagesOf(rows))
        expect(secondsOf(engine.calls.filter(isFeed))).toEqual([
            0, 0.4, 0.8, 1.2, 1.2,
        ])
    })

    test('asks no more once the consumer stops', async () => {
        const engine = telling([
            {
                second: 0,
                feed: [first, row('b', 'second')],
                job: jobs.running,
            },
        ])
        for await (const { message } of new TaskAccessor(
            engine
        ).iterNotifications(taskRef)) {
            expect(message).toBe('first')
            break
        }
        expect(engine.calls).toHaveLength(1)
        expect(jest.getTimerCount()).toBe(0)
    })

    test('asks for nothing before it is asked for the first row', () => {
        const engine = telling([])
        new TaskAccessor(engine).iterNotifications(taskRef)
        expect(engine.calls).toHaveLength(0)
    })
})

describe('trouble on the way', () => {
    test.each([
        ['502', () => failure(502)],
        ['500', () => failure(500)],
        ['no connection', noConnection],
    ])('%s that passes is waited for, ever longer', async (_what, trouble) => {
        const heard: (string | undefined)[] = []
        const engine = telling([
            {
                second: 0,
                feed: () => {
                    throw trouble()
                },
                job: jobs.running,
            },
            {
                second: 60,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef, {
            onTrouble: (error) => heard.push(error?.name),
        })
        expect(await untilSettled(messagesOf(rows))).toEqual(['first', ''])
        expect(secondsOf(engine.calls.filter(isFeed))).toEqual([
            0, 4, 12, 28, 58, 88, 88,
        ])
        expect(heard).toHaveLength(5)
        expect(heard.every((name) => name?.endsWith('Error'))).toBe(true)
    })

    test('tells when it has passed, and is as quick as before', async () => {
        const heard: boolean[] = []
        const engine = telling([
            {
                second: 0,
                feed: () => {
                    throw failure(503)
                },
                job: jobs.running,
            },
            { second: 3, feed: [first] },
            {
                second: 7,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const rows = new TaskAccessor(engine).iterNotifications(taskRef, {
            onTrouble: (error) => heard.push(error !== undefined),
        })
        await untilSettled(messagesOf(rows))
        expect(heard).toEqual([true, false])
        expect(secondsOf(engine.calls.filter(isFeed))).toEqual([0, 4, 6, 8, 8])
    })

    test('trouble with the record alone repeats no row', async () => {
        let reads = 0
        const engine = stubEngine((call) => {
            if (isFeed(call)) {
                return [lastInfo, first]
            }
            reads += 1
            if (reads < 3) {
                throw failure(500)
            }
            return jobs.ended('COMPLETED')
        })
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        expect(await untilSettled(messagesOf(rows))).toEqual(['first', ''])
    })

    test.each([
        ['401', 401, 'sessionEnded'],
        ['403', 403, 'denied'],
        ['400', 400, 'rejected'],
    ])('%s ends it at once', async (_what, status, kind) => {
        const engine = stubEngine(() => {
            throw failure(status)
        })
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        await expect(untilSettled(messagesOf(rows))).rejects.toMatchObject({
            kind,
        })
        expect(engine.calls).toHaveLength(1)
    })

    test('a feed of another shape ends it at once', async () => {
        const engine = stubEngine(() => ({}))
        const rows = new TaskAccessor(engine).iterNotifications(taskRef)
        await expect(untilSettled(messagesOf(rows))).rejects.toBeInstanceOf(
            ContractError
        )
    })

    test('a job that nobody knows is not waited for', async () => {
        const engine = stubEngine((call) => {
            if (isFeed(call)) {
                return []
            }
            throw failure(404)
        })
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef)
        await expect(untilSettled(waiting)).rejects.toBeInstanceOf(
            NotFoundError
        )
    })

    test('a job whose record is cleared away has ended with what it said', async () => {
        const engine = stubEngine((call) => {
            if (isFeed(call)) {
                return [lastError, lastInfo, first]
            }
            throw failure(404)
        })
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef)
        expect(await untilSettled(waiting)).toMatchObject({
            final: lastError,
            level: 'ERROR',
            jobStatus: undefined,
        })
    })
})

describe('an abort', () => {
    test('ends the wait between two looks', async () => {
        const controller = new AbortController()
        const engine = telling([
            { second: 0, feed: [first], job: jobs.running },
        ])
        setTimeout(() => controller.abort(), 5000)
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            signal: controller.signal,
        })
        await expect(untilSettled(waiting)).rejects.toMatchObject({
            kind: 'aborted',
        })
        expect(Date.now() - startedAt).toBe(5000)
    })

    test('before the first look: nothing is asked', async () => {
        const engine = telling([])
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            signal: AbortSignal.abort(),
        })
        await expect(untilSettled(waiting)).rejects.toMatchObject({
            kind: 'aborted',
        })
        expect(engine.calls).toHaveLength(0)
    })

    test('reaches the request that is under way', async () => {
        const controller = new AbortController()
        const engine = stubEngine(
            ({ signal }) =>
                new Promise((_resolve, reject) => {
                    signal?.addEventListener('abort', () =>
                        reject(
                            Object.assign(new Error('x'), {
                                name: 'AbortError',
                            })
                        )
                    )
                })
        )
        setTimeout(() => controller.abort(), 5000)
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            signal: controller.signal,
        })
        await expect(untilSettled(waiting)).rejects.toMatchObject({
            kind: 'aborted',
        })
    })
})

describe('timeoutMs', () => {
    const endless = [{ second: 0, feed: [first], job: jobs.running }]

    test.each([
        [undefined, 600],
        [5000, 5],
        [0, 0],
    ])('%p ends the wait after %d seconds', async (timeoutMs, seconds) => {
        const waiting = new TaskAccessor(telling(endless)).awaitCompletion(
            taskRef,
            { timeoutMs }
        )
        const error: unknown = await untilSettled(
            waiting.catch((cause: unknown) => cause)
        )
        expect(error).toBeInstanceOf(TaskTimeoutError)
        expect(error).not.toBeInstanceOf(Dhis2Error)
        expect(error).toMatchObject({
            taskRef: { jobType: 'DATA_INTEGRITY', taskUid: 'JaeRXwGgRoj' },
            timeoutMs: seconds * 1000,
        })
        expect(Date.now() - startedAt).toBe(seconds * 1000)
    })

    test('null waits as long as it takes', async () => {
        const engine = telling([
            ...endless,
            {
                second: 20_000,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            intervalMs: 30_000,
            timeoutMs: null,
        })
        expect((await untilSettled(waiting)).jobStatus).toBe('COMPLETED')
        expect(Date.now() - startedAt).toBeGreaterThanOrEqual(20_000_000)
    })

    test('a job that ends with the time is seen to end', async () => {
        const engine = telling([
            ...endless,
            {
                second: 5,
                feed: [first, lastInfo],
                job: jobs.ended('COMPLETED'),
            },
        ])
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            timeoutMs: 5000,
        })
        expect((await untilSettled(waiting)).jobStatus).toBe('COMPLETED')
    })

    test('holds also while a server never answers', async () => {
        const aborted: string[] = []
        const engine = stubEngine(
            ({ signal, path }) =>
                new Promise((_resolve, reject) => {
                    signal?.addEventListener('abort', () => {
                        aborted.push(path)
                        reject(
                            Object.assign(new Error('x'), {
                                name: 'AbortError',
                            })
                        )
                    })
                })
        )
        const waiting = new TaskAccessor(engine).awaitCompletion(taskRef, {
            timeoutMs: 5000,
        })
        await expect(untilSettled(waiting)).rejects.toBeInstanceOf(
            TaskTimeoutError
        )
        expect(aborted).toHaveLength(1)
        expect(Date.now() - startedAt).toBe(5000)
    })
})

describe('awaitCompletion', () => {
    const skipped = row('x', 'skipped stage, failing item caused abort', {
        level: 'ERROR',
    })

    test.each<
        [
            what: string,
            feed: Notification[],
            status: string,
            ending: {
                final: Notification | undefined
                level: string
                message: string
            },
        ]
    >([
        [
            'a run without a word',
            [row('a', ''), lastInfo],
            'COMPLETED',
            { final: lastInfo, level: 'INFO', message: '' },
        ],
        [
            'a run with a failed check: INFO completed, then ERROR completed',
            [first, lastInfo, lastError],
            'FAILED',
            { final: lastError, level: 'ERROR', message: 'Process failed' },
        ],
        [
            'a run whose ERROR row is not there (yet): the record speaks',
            [first, lastInfo],
            'FAILED',
            { final: lastInfo, level: 'ERROR', message: '' },
        ],
        [
            'a cancelled run',
            [first, skipped, lastInfo],
            'STOPPED',
            { final: lastInfo, level: 'INFO', message: '' },
        ],
        [
            'a run that says nothing of its end',
            [first],
            'COMPLETED',
            { final: undefined, level: 'INFO', message: '' },
        ],
        [
            'a run freed by hand, silent',
            [],
            'STOPPED',
            { final: undefined, level: 'INFO', message: '' },
        ],
    ])('%s', async (_what, feed, status, ending) => {
        const engine = telling([
            { second: 0, feed: [], job: jobs.running },
            { second: 2, feed, job: jobs.ended(status) },
        ])
        const waiting = new TaskAccessor(engine).awaitCompletion([
            'DATA_INTEGRITY',
            'JaeRXwGgRoj',
        ])
        expect(await untilSettled(waiting)).toEqual({
            jobType: 'DATA_INTEGRITY',
            taskUid: 'JaeRXwGgRoj',
            notifications: feed,
            jobStatus: status,
            ...ending,
        })
    })

    test('refuses a wrong reference without asking the server', async () => {
        const engine = telling([])
        await expect(
            new TaskAccessor(engine).awaitCompletion('DATA_INTEGRITY')
        ).rejects.toThrow(TypeError)
        expect(engine.calls).toHaveLength(0)
    })
})

describe('single calls', () => {
    test('getOverview asks for first and last rows and reads them', async () => {
        const engine = stubEngine(() => ({
            DATA_INTEGRITY: { JaeRXwGgRoj: [lastInfo, first], broken: 1 },
        }))
        const { feeds, unreadable } = await new TaskAccessor(
            engine
        ).getOverview()
        expect(engine.paths()).toEqual(['system/tasks?gist=true'])
        expect(feeds.map(({ rows }) => rows)).toEqual([[first, lastInfo]])
        expect(unreadable).toHaveLength(1)
    })

    test('getFeed asks for all rows of one job', async () => {
        const engine = stubEngine(() => [lastInfo, { level: 1 }, first])
        const { rows, unreadable } = await new TaskAccessor(engine).getFeed(
            taskRef
        )
        expect(engine.paths()).toEqual([
            'system/tasks/DATA_INTEGRITY/JaeRXwGgRoj?gist=false',
        ])
        expect(rows).toEqual([first, lastInfo])
        expect(unreadable).toHaveLength(1)
    })

    test('getJob names the fields that tell the phase of a job', async () => {
        const engine = stubEngine(() => jobs.running)
        await new TaskAccessor(engine).getJob('JaeRXwGgRoj')
        const [path] = engine.paths()
        const url = new URL(path ?? '', 'http://x/')
        expect(url.pathname).toBe('/jobConfigurations/JaeRXwGgRoj')
        expect(url.searchParams.get('fields')?.split(',')).toEqual(
            expect.arrayContaining([
                'id',
                'jobStatus',
                'schedulingType',
                'lastExecutedStatus',
                'lastFinished',
                'created',
            ])
        )
    })

    test('cancel posts to the job and nothing else', async () => {
        const engine = stubEngine(() => '')
        await new TaskAccessor(engine).cancel('JaeRXwGgRoj')
        expect(engine.calls).toMatchObject([
            {
                method: 'POST',
                path: 'jobConfigurations/JaeRXwGgRoj/cancel',
                body: undefined,
            },
        ])
    })

    test.each<[string, () => unknown]>([
        [
            'the 500 of a job not started or cut off',
            () => {
                throw failure(500)
            },
        ],
        [
            'the 404 of a job that is gone',
            () => {
                throw failure(404)
            },
        ],
        ['the empty answer of 2.41 while a job begins', () => ''],
    ])('getProgress has none at %s', async (_what, answer) => {
        const progress = new TaskAccessor(stubEngine(answer)).getProgress('a')
        expect(await progress).toBeUndefined()
    })

    test('getProgress hides neither a denial nor another shape', async () => {
        const denied = stubEngine(() => {
            throw failure(403)
        })
        await expect(
            new TaskAccessor(denied).getProgress('a')
        ).rejects.toMatchObject({ kind: 'denied' })
        await expect(
            new TaskAccessor(stubEngine(() => ({}))).getProgress('a')
        ).rejects.toBeInstanceOf(ContractError)
    })
})
