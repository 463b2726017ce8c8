import { ContractError } from '../../errors'
import { JobProgress } from './jobProgress'

const good = { status: 'SUCCESS', description: 'orgunits', duration: 5 }
const bad = { status: 'SUCCESS', description: 'bad', duration: 'long' }

const treeOf = (stage: object) => ({
    sequence: [{ status: 'SUCCESS', stages: [stage] }],
})
const stageOf = (stage: object) =>
    JobProgress.fromApi(treeOf(stage)).sequence[0]?.stages?.[0]

describe('JobProgress', () => {
    test('keeps every field, those of a later server too', () => {
        const raw = {
            added: 1,
            sequence: [
                {
                    jobId: 'a',
                    added: 2,
                    stages: [{ totalItems: 1, added: 3, items: [good] }],
                },
                {},
            ],
        }
        expect(JobProgress.fromApi(raw)).toEqual(raw)
    })

    test('a malformed item keeps its place and costs no other', () => {
        expect(stageOf({ items: [good, bad, 7, null, good] })?.items).toEqual([
            good,
            {
                unreadable: {
                    path: 'sequence.0.stages.0.items.1.duration',
                    reason: 'expected number',
                    raw: bad,
                },
            },
            {
                unreadable: expect.objectContaining({
                    path: 'sequence.0.stages.0.items.2',
                    raw: 7,
                }) as unknown,
            },
            {
                unreadable: expect.objectContaining({ raw: null }) as unknown,
            },
            good,
        ])
    })

    test('a malformed stage or process keeps what is inside it', () => {
        const { sequence } = JobProgress.fromApi({
            sequence: [
                {
                    status: 5,
                    stages: [{ totalItems: 'many', items: [good] }],
                },
                good,
            ],
        })
        expect(sequence).toEqual([
            {
                unreadable: expect.objectContaining({
                    path: 'sequence.0.status',
                }) as unknown,
                stages: [
                    {
                        unreadable: expect.objectContaining({
                            path: 'sequence.0.stages.0.totalItems',
                        }) as unknown,
                        items: [good],
                    },
                ],
            },
            good,
        ])
    })

    test('parts that are no list are named', () => {
        expect(stageOf({ items: { 0: good } })?.unreadable).toMatchObject({
            path: 'sequence.0.stages.0.items',
            reason: 'a list is expected',
        })
    })

    test.each([[{ items: null }], [{}]])('%j has no items', (stage) => {
        expect(stageOf(stage)?.unreadable).toBeUndefined()
        expect(stageOf(stage)?.items ?? []).toEqual([])
    })

    test.each([[null], [[]], ['text'], [5], [{}], [{ sequence: {} }]])(
        '%j is no tree',
        (raw) => {
            expect(() => JobProgress.fromApi(raw)).toThrow(ContractError)
        }
    )
})
