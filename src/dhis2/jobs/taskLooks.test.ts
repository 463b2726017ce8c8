import {
    holdClock,
    jobs,
    startedAt,
    taskRef,
    untilSettled,
} from '../../../test/contract/taskStory'
import { Notification } from '../models/notification'
import type { FeedLook, FollowOptions } from './followOptions'
import { followTask } from './taskFollowing'

const ended = jobs.ended('COMPLETED')
const row = (uid: string) => Notification.parse({ uid, message: uid })

holdClock()

/** Follows until the job is over; `feeds` are what the looks find in turn. */
async function follow(
    feeds: readonly (readonly string[])[],
    options: Partial<FollowOptions>
) {
    const askedAt: number[] = []
    let look = 0
    const readFeed = async () => {
        askedAt.push((Date.now() - startedAt) / 1000)
        const feed = feeds[Math.min(look, feeds.length - 1)] ?? []
        look += 1
        return { rows: feed.map(row), unreadable: [] }
    }
    const rows = followTask(
        taskRef,
        {
            readFeed,
            readFeedOfOver: readFeed,
            readJob: async () => (look >= feeds.length ? ended : jobs.running),
        },
        { intervalMs: 1000, timeoutMs: null, ...options }
    )
    const messages: (string | undefined)[] = []
    const done = (async () => {
        for await (const { message } of rows) {
            messages.push(message)
        }
    })()
    await untilSettled(done)
    return { messages, askedAt }
}

describe('followTask', () => {
    it('tells after each look what is on the server now', async () => {
        const looks: FeedLook[] = []
        const { messages } = await follow([['a'], ['a', 'b'], [], []], {
            onLook: (look) => looks.push(look),
        })
        expect(messages).toEqual(['a', 'b'])
        expect(looks.map(({ feed }) => feed.rows.length)).toEqual([
            1, 2, 0, 0, 0, 0,
        ])
        expect(looks[0]?.job).toEqual(jobs.running)
        expect(looks.at(-1)?.job).toEqual(ended)
    })

    it('hands over what each look has brought, at once and whole', async () => {
        const order: string[] = []
        const { messages } = await follow([['a', 'b'], ['a', 'b', 'c'], []], {
            onRows: (rows) =>
                order.push(rows.map(({ message }) => message).join()),
            onLook: () => order.push('look'),
        })
        expect(messages).toEqual(['a', 'b', 'c'])
        expect(order.slice(0, 6)).toEqual([
            'a,b',
            'look',
            'c',
            'look',
            '',
            'look',
        ])
    })

    it.each([
        [true, 1],
        // Read again at once, and once more for the end it has not told.
        [false, 3],
    ])(
        'long over: %s, then its feed is read %d times',
        async (isLong, reads) => {
            const { messages, askedAt } = await follow([['a']], {
                isLongOver: (job) => isLong && job === ended,
            })
            expect(messages).toEqual(['a'])
            expect(askedAt).toHaveLength(reads)
        }
    )

    it.each([
        ['over', ended, ['record', 'feed of over', 'feed of over']],
        ['running', jobs.running, ['record', 'feed', 'record']],
    ])(
        'never asks in the usual way for the feed of a job that is %s and has not said so',
        async (_phase, job, expected) => {
            const asked: string[] = []
            const stop = new AbortController()
            const read = (what: string) => async () => {
                asked.push(what)
                return { rows: [row('a')], unreadable: [] }
            }
            const rows = followTask(
                taskRef,
                {
                    readFeed: read('feed'),
                    readFeedOfOver: read('feed of over'),
                    readJob: async () => {
                        asked.push('record')
                        return job
                    },
                },
                { mayBeOver: true, timeoutMs: null, signal: stop.signal }
            )
            expect((await rows.next()).value).toEqual(row('a'))
            // Before the next look.
            setTimeout(() => stop.abort(), 1000)
            await untilSettled(rows.next().catch(() => undefined))
            expect(asked).toEqual(expected)
        }
    )

    it('asks less often of a job that is silent', async () => {
        const { askedAt } = await follow([['a'], [], [], [], [], [], [], []], {
            quietIntervalMs: 5000,
        })
        expect(askedAt.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 10, 15, 20])
    })

    it('waits before a look for as long as it is told to', async () => {
        const untilAwake = jest
            .fn()
            .mockResolvedValueOnce(undefined)
            .mockImplementationOnce(
                () => new Promise((resolve) => setTimeout(resolve, 60_000))
            )
            .mockResolvedValue(undefined)
        const { askedAt } = await follow([['a'], ['a', 'b']], { untilAwake })
        expect(askedAt[1]).toBe(61)
    })
})
