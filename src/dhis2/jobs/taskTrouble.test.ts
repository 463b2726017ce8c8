import { stubEngine } from '../../../test/contract/stubEngine'
import {
    failure,
    first,
    holdClock,
    isFeed,
    jobs,
    lastError,
    lastInfo,
    messagesOf,
    noConnection,
    secondsOf,
    startedAt,
    taskRef,
    telling,
    untilSettled,
} from '../../../test/contract/taskStory'
import { ContractError, NotFoundError } from '../errors'
import { TaskAccessor } from './tasks'

holdClock()

describe('trouble on the way', () => {
    test.each([
        ['502', () => failure(502)],
        ['500', () => failure(500)],
        ['429', () => failure(429)],
        [
            '404 of a container whose DHIS2 is still starting',
            () => Object.assign(failure(404), { details: {} }),
        ],
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
