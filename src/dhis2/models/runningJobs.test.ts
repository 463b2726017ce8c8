import { ContractError } from '../errors'
import { readRunningJobs } from './runningJobs'

describe('readRunningJobs', () => {
    test('has every type that runs, one without a process too', () => {
        const { processesByType } = readRunningJobs({
            PREDICTOR: [],
            NEW_IN_2_50: [{ jobId: 'JaeRXwGgRoj' }],
        })
        expect([...processesByType]).toEqual([
            ['PREDICTOR', []],
            ['NEW_IN_2_50', [{ jobId: 'JaeRXwGgRoj' }]],
        ])
    })

    test('sets aside what is no list, and keeps the lists beside it', () => {
        const { processesByType, unreadable } = readRunningJobs({
            PREDICTOR: 'yes',
            ANALYTICS_TABLE: [7, { jobId: 'a' }],
        })
        expect([...processesByType]).toEqual([
            ['ANALYTICS_TABLE', [{ jobId: 'a' }]],
        ])
        expect(unreadable).toMatchObject([
            { path: 'PREDICTOR', raw: 'yes' },
            { path: 'ANALYTICS_TABLE.0', raw: 7 },
        ])
    })

    test.each<[unknown]>([[null], [[]], ['x'], [{ message: 'Try later' }]])(
        '%j tells of no jobs',
        (raw) => expect(() => readRunningJobs(raw)).toThrow(ContractError)
    )
})
