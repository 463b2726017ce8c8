/** @jest-environment node */
import type { RowAnswer } from '../asking/answerTypes'
import { createAsker } from '../asking/ask'

type ByJob = Record<string, RowAnswer[]>
type ByType = Record<string, ByJob>

describe('limits of the notifier', () => {
    it.each([
        [undefined, 500],
        [2000, 1200],
    ])('raised to %s: %i rows of a talkative job', (limit, shown) => {
        const { standin, get, post, wait } = createAsker()
        if (limit !== undefined) {
            post('systemSettings/notifierMaxMessagesPerJob', limit)
        }
        const { id } = standin.control.startJob('PREDICTOR', {
            durationMs: 1_200_000,
            extraRows: 1200,
        })
        wait(1_300_000)
        const rows = get(`system/tasks/PREDICTOR/${id}?gist=false`).json<
            unknown[]
        >()
        expect(rows.length).toBeGreaterThanOrEqual(shown)
        expect(rows.length).toBeLessThan(shown + 10)
    })

    it('are forgotten by 2.44 a second after a job has failed', () => {
        const { standin, get, wait, start } = createAsker({ version: '2.44' })
        standin.control.failNextIntegrityJob('disk full')
        const id = start('dataIntegrity/summary', ['DNI'])
        wait(600)
        const feed = () =>
            get(`system/tasks/DATA_INTEGRITY/${id}`).json<unknown[]>()
        expect(feed().length).toBeGreaterThan(0)
        wait(2000)
        expect(feed()).toEqual([])
    })
})

describe('notifier', () => {
    it('gives newest and oldest in overviews, everything when asked', () => {
        const { standin, get, wait } = createAsker({ history: false })
        const { id } = standin.control.startJob('RESOURCE_TABLE')
        wait(70_000)
        const whole = get(`system/tasks/RESOURCE_TABLE/${id}`).json<
            RowAnswer[]
        >()
        expect(whole.length).toBeGreaterThan(5)
        const gist = get('system/tasks').json<ByType>().RESOURCE_TABLE?.[id]
        expect(gist).toEqual([whole[0], whole[whole.length - 1]])
        expect(get('system/tasks/RESOURCE_TABLE').json<ByJob>()[id]).toEqual(
            gist
        )
        const full = get('system/tasks?gist=false').json<ByType>()
        expect(full.RESOURCE_TABLE?.[id]).toEqual(whole)
    })

    it('lets a LOOP row give way to the next one', () => {
        const { standin, get, wait } = createAsker({ history: false })
        const { id } = standin.control.startJob('ANALYTICS_TABLE', {
            durationMs: 120_000,
        })
        const loops = [8000, 8000, 8000, 8000].map((step) => {
            wait(step)
            return get(`system/tasks/ANALYTICS_TABLE/${id}`)
                .json<RowAnswer[]>()
                .filter((row) => row.level === 'LOOP')
        })
        expect(loops.every((rows) => rows.length <= 1)).toBe(true)
        expect(new Set(loops.map((rows) => rows[0]?.message)).size).toBe(4)
        wait(200_000)
        const ended = get(`system/tasks/ANALYTICS_TABLE/${id}`).json<
            RowAnswer[]
        >()
        expect(ended.some((row) => row.level === 'LOOP')).toBe(false)
        expect(ended[0]).toMatchObject({ completed: true, level: 'INFO' })
    })

    it('keeps at most 500 rows of a job', () => {
        const { standin, get, wait } = createAsker()
        const { id } = standin.control.startJob('PREDICTOR', {
            extraRows: 700,
            durationMs: 90_000,
        })
        wait(200_000)
        expect(
            get(`system/tasks/PREDICTOR/${id}`).json<RowAnswer[]>()
        ).toHaveLength(500)
    })

    it('gives two rows of one millisecond one uid from 2.42 on', () => {
        const uids = (version: '2.41' | '2.42') => {
            const { standin, get, wait } = createAsker({ version })
            const { id } = standin.control.startJob('ANALYTICS_TABLE')
            wait(90_000)
            return get(`system/tasks/ANALYTICS_TABLE/${id}`)
                .json<RowAnswer[]>()
                .map((row) => row.uid)
        }
        const newer = uids('2.42')
        expect(new Set(newer).size).toBeLessThan(newer.length)
        const older = uids('2.41')
        expect(new Set(older).size).toBe(older.length)
    })

    it('lists the newest job of a type first and forgets on demand', () => {
        const { start, get, wait, remove } = createAsker({ history: false })
        const first = start('dataIntegrity/summary', ['DNI'])
        wait(2000)
        const second = start('dataIntegrity/summary', ['DNI'])
        wait(2000)
        const ids = () =>
            Object.keys(get('system/tasks/DATA_INTEGRITY').json<ByJob>())
        expect(ids()).toEqual([second, first])
        expect(remove(`system/tasks/DATA_INTEGRITY/${second}`).status).toBe(204)
        expect(ids()).toEqual([first])
        remove('system/tasks/DATA_INTEGRITY?maxCount=1')
        expect(ids()).toEqual([first])
        remove('system/tasks')
        expect(ids()).toEqual([])
    })

    it('knows no unknown type and nothing of an unknown job', () => {
        const { get } = createAsker()
        expect(get('system/tasks/NO_SUCH_TYPE').status).toBe(400)
        expect(get('system/tasks/DATA_INTEGRITY/abcdefghijk').text).toBe('[]')
        expect(get('system/taskSummaries/NO_SUCH_TYPE').status).toBe(400)
    })

    it('speaks for types that no version knows', () => {
        const { standin, get, wait } = createAsker({ history: false })
        const { id } = standin.control.startJob('TELEPORT_REGISTERS')
        wait(90_000)
        const types = get('system/tasks').json<ByType>()
        expect(types.TELEPORT_REGISTERS?.[id]).toHaveLength(2)
    })

    it('has jobs of the past, with a summary where there is one', () => {
        const { get } = createAsker()
        const types = Object.keys(get('system/tasks').json<ByType>())
        expect(types).toEqual(
            expect.arrayContaining([
                'ANALYTICS_TABLE',
                'RESOURCE_TABLE',
                'METADATA_IMPORT',
                'PREDICTOR',
                'AGGREGATE_DATA_EXCHANGE',
                'HOUSEKEEPING',
            ])
        )
        const [id] = Object.keys(
            get('system/tasks/METADATA_IMPORT').json<ByJob>()
        )
        expect(
            get(`system/taskSummaries/METADATA_IMPORT/${id}`).json()
        ).toMatchObject({ status: 'WARNING', stats: { ignored: 2 } })
    })

    it('forgets the summary of a job with its rows', () => {
        const { get, remove } = createAsker()
        const path = 'system/tasks/METADATA_IMPORT'
        const [id] = Object.keys(get(path).json<ByJob>())
        remove(`${path}/${id}`)
        expect(get(`system/taskSummaries/METADATA_IMPORT/${id}`)).toMatchObject(
            { status: 200, text: '' }
        )
    })
})
