import { JobProgress } from '../../dhis2/models/progress/jobProgress'
import { progressNodes } from './progressNode'

const item = (status: string) => ({ status, description: status, duration: 5 })
const nodesOf = (raw: object) => progressNodes(JobProgress.fromApi(raw))

describe('progressNodes', () => {
    it('counts items, and calls a process failed whose items failed', () => {
        const [process] = nodesOf({
            sequence: [
                {
                    status: 'SUCCESS',
                    description: 'Data integrity check',
                    stages: [
                        {
                            status: 'SUCCESS',
                            summary: '1 successful and 2 failed items',
                            totalItems: 4,
                            items: [
                                item('SUCCESS'),
                                item('ERROR'),
                                item('ERROR'),
                                item('RUNNING'),
                            ],
                        },
                    ],
                },
            ],
        })
        const counts = {
            succeeded: 1,
            failed: 2,
            running: 1,
            unreadable: 0,
            total: 4,
        }
        expect(process).toMatchObject({
            key: '0',
            state: 'failed',
            counts,
            children: [
                {
                    key: '0.0',
                    state: 'failed',
                    note: '1 successful and 2 failed items',
                    counts,
                    children: [{}, {}, {}, { key: '0.0.3', state: 'running' }],
                },
            ],
        })
    })

    it('shows an unknown status as the server writes it', () => {
        expect(nodesOf({ sequence: [{ status: 'PAUSED' }] })).toMatchObject([
            { state: 'unknown', statusWord: 'PAUSED', description: '' },
        ])
    })

    it('gives a cancelled process no duration: its clock is never stopped', () => {
        expect(
            nodesOf({ sequence: [{ status: 'CANCELLED', duration: 22560 }] })
        ).toMatchObject([{ state: 'cancelled', durationMs: undefined }])
    })

    it('shows a part that could not be read in its place, and counts it', () => {
        const broken = { status: 'SUCCESS', complete: 'yes' }
        const [process] = nodesOf({
            sequence: [
                {
                    status: 'SUCCESS',
                    stages: [
                        {
                            status: 'SUCCESS',
                            items: [item('SUCCESS'), broken, item('SUCCESS')],
                        },
                    ],
                },
            ],
        })
        expect(process).toMatchObject({
            state: 'succeeded',
            counts: { succeeded: 2, unreadable: 1, total: 3 },
            children: [
                {
                    children: [
                        { state: 'succeeded' },
                        {
                            key: '0.0.1',
                            state: 'unreadable',
                            unreadable: { raw: broken },
                        },
                        { state: 'succeeded' },
                    ],
                },
            ],
        })
    })

    it('has no nodes while the tree lags', () => {
        expect(nodesOf({ sequence: [] })).toEqual([])
    })
})
