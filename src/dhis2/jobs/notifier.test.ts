import { stubEngine } from '../../../test/contract/stubEngine'
import { NotifierAccessor } from './notifier'

const ref = ['METADATA_IMPORT', 'JaeRXwGgRoj'] as const

describe('NotifierAccessor', () => {
    it.each([
        ['a summary', { status: 'OK' }, { status: 'OK' }],
        ['none', '', undefined],
    ])('reads %s', async (_, answer, summary) => {
        const engine = stubEngine(() => answer)
        expect(await new NotifierAccessor(engine).getSummary(ref)).toEqual(
            summary
        )
        expect(engine.paths()).toEqual([
            'system/taskSummaries/METADATA_IMPORT/JaeRXwGgRoj',
        ])
    })

    it.each<[string, (accessor: NotifierAccessor) => Promise<void>]>([
        [
            'system/tasks/METADATA_IMPORT/JaeRXwGgRoj',
            (accessor) => accessor.clearJob(ref),
        ],
        [
            'system/tasks/METADATA_IMPORT',
            (accessor) => accessor.clearType('METADATA_IMPORT'),
        ],
        ['system/tasks?maxAge=3', (accessor) => accessor.clearOlderThan(3)],
    ])('deletes %s', async (path, clear) => {
        const engine = stubEngine(() => '')
        await clear(new NotifierAccessor(engine))
        expect(engine.calls).toMatchObject([{ method: 'DELETE', path }])
    })
})
