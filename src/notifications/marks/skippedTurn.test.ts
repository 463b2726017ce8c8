import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { skippedTurn } from './skippedTurn'

const job = (
    id: string,
    queuePosition: number | undefined,
    lastExecutedStatus: string,
    queueName = 'Nightly'
): JobConfiguration => ({
    id,
    jobType: 'PREDICTOR',
    name: `job ${id}`,
    queueName,
    queuePosition,
    lastExecutedStatus,
    jobParameters: undefined,
})
const skipped = job('s', 2, 'NOT_STARTED')

describe('the turn of a job that was skipped', () => {
    it.each<[string, readonly JobConfiguration[], string | undefined]>([
        ['the one before it', [job('a', 1, 'FAILED')], 'a'],
        ['the first, without a position', [job('a', undefined, 'FAILED')], 'a'],
        [
            'the nearest before it',
            [job('a', 0, 'FAILED'), job('b', 1, 'FAILED')],
            'b',
        ],
        ['not one behind it', [job('a', 3, 'FAILED')], undefined],
        ['not one of another queue', [job('a', 1, 'FAILED', 'B')], undefined],
        ['not one that went well', [job('a', 1, 'COMPLETED')], undefined],
        ['not one skipped like it', [job('a', 1, 'NOT_STARTED')], undefined],
        ['one that was cancelled', [job('a', 0, 'STOPPED')], 'a'],
    ])('is due to %s', (_what, records, cause) => {
        const turn = skippedTurn(skipped, [skipped, ...records])
        expect(turn?.queueName).toBe('Nightly')
        expect(turn?.cause?.taskUid).toBe(cause)
    })

    it('tells a job that failed from one that was cancelled', () => {
        expect(
            skippedTurn(skipped, [job('a', 0, 'STOPPED')])?.cause?.wasCancelled
        ).toBe(true)
        expect(
            skippedTurn(skipped, [job('a', 0, 'FAILED')])?.cause?.wasCancelled
        ).toBe(false)
    })

    it('is none outside a queue', () => {
        expect(
            skippedTurn({ ...skipped, queueName: undefined }, [])
        ).toBeUndefined()
    })
})
