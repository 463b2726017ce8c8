import { stubEngine } from '../../../test/contract/stubEngine'
import {
    failure,
    first,
    holdClock,
    jobs,
    lastInfo,
    taskRef,
} from '../../../test/contract/taskStory'
import { ContractError } from '../errors'
import { TaskAccessor } from './tasks'

holdClock()

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

    test('getFeed rejects what is no reference of a job', async () => {
        const engine = stubEngine(() => [])
        const feed = new TaskAccessor(engine).getFeed('DATA_INTEGRITY')
        await expect(feed).rejects.toThrow(TypeError)
        expect(engine.calls).toHaveLength(0)
    })

    test.each([
        [
            'that was cut off: not by its UID, which deletes it',
            { ...lastInfo, completed: false },
            ['?gist=true', '?gist=false'],
        ],
        ['that has ended', lastInfo, ['?gist=true', '/JaeRXwGgRoj?gist=false']],
    ])('getFeedOfOver of a job %s', async (_what, newest, asked) => {
        const feed = [newest, first]
        const engine = stubEngine(({ path }) =>
            path.includes('JaeRXwGgRoj') ? feed : { JaeRXwGgRoj: feed }
        )
        const { rows } = await new TaskAccessor(engine).getFeedOfOver(taskRef)
        expect(rows).toEqual([first, newest])
        expect(engine.paths()).toEqual(
            asked.map((path) => `system/tasks/DATA_INTEGRITY${path}`)
        )
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
