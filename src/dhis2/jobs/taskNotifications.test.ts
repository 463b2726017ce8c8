import { stubEngine } from '../../../test/contract/stubEngine'
import {
    first,
    holdClock,
    isFeed,
    jobs,
    lastError,
    lastInfo,
    messagesOf,
    row,
    secondsOf,
    startedAt,
    taskRef,
    telling,
    untilSettled,
} from '../../../test/contract/taskStory'
import { TaskAccessor } from './tasks'

holdClock()

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
        expect(Date.now() - startedAt).toBeLessThanOrEqual(12_000)
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
