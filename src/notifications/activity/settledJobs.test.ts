import { isSettled, runKey, settleRun } from './settledJobs'

beforeEach(() => window.sessionStorage.clear())

describe('settled runs', () => {
    it('are remembered by the tab', () => {
        expect(isSettled('a')).toBe(false)
        settleRun('a')
        settleRun('a')
        expect(isSettled('a')).toBe(true)
        expect(isSettled('b')).toBe(false)
    })

    it('start anew from a storage that cannot be read', () => {
        window.sessionStorage.setItem('integrity-monitor:settled-jobs', '{')
        expect(isSettled('a')).toBe(false)
        settleRun('a')
        expect(isSettled('a')).toBe(true)
    })

    it('are told apart where a configured job runs twice', () => {
        const job = { jobType: 'PREDICTOR', taskUid: 'a' }
        settleRun(runKey({ ...job, announcedAt: 1 }))
        expect(isSettled(runKey({ ...job, announcedAt: 1 }))).toBe(true)
        expect(isSettled(runKey({ ...job, announcedAt: 2 }))).toBe(false)
    })
})
