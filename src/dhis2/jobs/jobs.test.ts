import { stubEngine } from '../../../test/contract/stubEngine'
import { ContractError } from '../errors'
import { JobAccessor } from './jobs'

const accessor = (answer: unknown) => {
    const engine = stubEngine(() => answer)
    return { engine, jobs: new JobAccessor(engine) }
}

describe('JobAccessor', () => {
    it('lists jobs and sets aside what is none', async () => {
        const { engine, jobs } = accessor({
            jobConfigurations: [{ id: 'JaeRXwGgRoj' }, { name: 'no id' }],
        })
        const read = await jobs.listJobs()
        expect(read.rows).toEqual([{ id: 'JaeRXwGgRoj' }])
        expect(read.unreadable).toMatchObject([{ path: '1.id' }])
        const [path] = engine.paths()
        expect(path).toMatch(/^jobConfigurations\?fields=id/)
        expect(path).toContain('order=lastUpdated%3Adesc&pageSize=500')
    })

    it('lists all jobs, however many there are', async () => {
        const ids = Array.from({ length: 720 }, (_, index) => `job${index}`)
        const engine = stubEngine(({ path }) => {
            const page = Number(
                new URLSearchParams(path.split('?')[1]).get('page') ?? 1
            )
            return {
                jobConfigurations: ids
                    .slice((page - 1) * 500, page * 500)
                    .map((id) => ({ id })),
            }
        })
        const { rows } = await new JobAccessor(engine).listJobs()
        expect(rows.map(({ id }) => id)).toEqual(ids)
        expect(engine.paths()).toHaveLength(2)
    })

    it('asks in one short question for what runs or has changed', async () => {
        const { engine, jobs } = accessor({ jobConfigurations: [] })
        await jobs.listChangedJobs('2026-11-23T12:30:01.123')
        const [, query] = engine.paths()[0]?.split('?') ?? []
        const asked = new URLSearchParams(query)
        expect(asked.getAll('filter')).toEqual([
            'jobStatus:eq:RUNNING',
            'lastUpdated:gt:2026-11-23T12:30:01.123',
        ])
        expect(asked.get('rootJunction')).toBe('OR')
        expect(asked.get('paging')).toBe('false')
    })

    it('asks for some by name whether or not they have changed', async () => {
        const { jobs, engine } = accessor({ jobConfigurations: [] })
        await jobs.listChangedJobs('2026-11-23T12:30:01.123', {
            alsoUids: ['JaeRXwGgRoj', 'aBrandNewJb'],
        })
        const [, query] = engine.paths()[0]?.split('?') ?? []
        expect(new URLSearchParams(query).getAll('filter')).toContain(
            'id:in:[JaeRXwGgRoj,aBrandNewJb]'
        )
    })

    it('asks for the recent jobs of some types', async () => {
        const { jobs, engine } = accessor({ jobConfigurations: [] })
        await jobs.listRecentRecords(
            ['DATA_INTEGRITY', 'DATA_INTEGRITY_DETAILS'],
            '2026-11-23T12:30:01.123'
        )
        const [, query] = engine.paths()[0]?.split('?') ?? []
        const asked = new URLSearchParams(query)
        expect(asked.getAll('filter')).toEqual([
            'jobType:in:[DATA_INTEGRITY,DATA_INTEGRITY_DETAILS]',
            'lastUpdated:gt:2026-11-23T12:30:01.123',
        ])
        expect(asked.get('fields')).toMatch(/,jobParameters$/)
    })

    it('refuses an answer that is no list of jobs', async () => {
        await expect(accessor([]).jobs.listJobs()).rejects.toThrow(
            ContractError
        )
    })

    it('reads what runs by type, empty while its tree lags', async () => {
        const { jobs } = accessor({
            DATA_INTEGRITY: [],
            ANALYTICS_TABLE: [{ jobId: 'JaeRXwGgRoj', stages: ['A [1/3]'] }],
            ODD: [{ stages: 3 }],
        })
        const { processesByType, unreadable } = await jobs.getRunningJobs()
        expect(processesByType.get('DATA_INTEGRITY')).toEqual([])
        expect(processesByType.get('ANALYTICS_TABLE')).toEqual([
            { jobId: 'JaeRXwGgRoj', stages: ['A [1/3]'] },
        ])
        expect(processesByType.has('PREDICTOR')).toBe(false)
        expect(unreadable).toMatchObject([{ path: 'ODD.0.stages' }])
    })

    it.each([
        ['nothing at all', undefined, []],
        ['no errors', {}, []],
        ['errors', { errors: [{ code: 'E4000' }] }, [{ code: 'E4000' }]],
    ])('reads %s of a job', async (_, answer, rows) => {
        const { engine, jobs } = accessor(answer ?? '')
        expect((await jobs.listErrors('JaeRXwGgRoj')).rows).toEqual(rows)
        expect(engine.paths()).toEqual(['jobConfigurations/JaeRXwGgRoj/errors'])
    })

    it.each(['execute', 'revert'] as const)('can %s one', async (action) => {
        const { engine, jobs } = accessor('')
        await jobs[action]('JaeRXwGgRoj')
        expect(engine.calls).toMatchObject([
            { method: 'POST', path: `jobConfigurations/JaeRXwGgRoj/${action}` },
        ])
    })
})
