import { stubEngine } from '../../../test/contract/stubEngine'
import {
    first,
    holdClock,
    jobs,
    lastError,
    lastInfo,
    row,
    startedAt,
    taskRef,
    telling,
    untilSettled,
} from '../../../test/contract/taskStory'
import { Dhis2Error } from '../errors'
import type { Notification } from '../models/notification'
import { TaskTimeoutError } from './followOptions'
import { TaskAccessor } from './tasks'

holdClock()

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

    test.each([
        ['the last ERROR row', 'FAILED', [first, lastInfo], lastError, 4],
        // Without a word of its end the record is read every 10 seconds.
        ['the completed row', 'COMPLETED', [first], lastInfo, 12],
    ])(
        'waits a moment for %s, which the server stores after the record',
        async (_what, status, feed, final, seconds) => {
            const engine = telling([
                { second: 0, feed: [first], job: jobs.running },
                { second: 2, feed, job: jobs.ended(status) },
                { second: seconds - 1, feed: [...feed, final] },
            ])
            const waiting = new TaskAccessor(engine).awaitCompletion(taskRef)
            expect((await untilSettled(waiting)).final).toEqual(final)
            expect(Date.now() - startedAt).toBe(seconds * 1000)
        }
    )

    test('has an end in the feed: no wait', async () => {
        const engine = telling([
            {
                second: 0,
                feed: [first, lastInfo, lastError],
                job: jobs.ended('FAILED'),
            },
        ])
        await untilSettled(new TaskAccessor(engine).awaitCompletion(taskRef))
        expect(Date.now()).toBe(startedAt)
    })

    test('refuses a wrong reference without asking the server', async () => {
        const engine = telling([])
        await expect(
            new TaskAccessor(engine).awaitCompletion('DATA_INTEGRITY')
        ).rejects.toThrow(TypeError)
        expect(engine.calls).toHaveLength(0)
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
