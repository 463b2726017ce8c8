import { isSettled, settleJob } from './settledJobs'

beforeEach(() => window.sessionStorage.clear())

describe('settled jobs', () => {
    it('are remembered by the tab', () => {
        expect(isSettled('a')).toBe(false)
        settleJob('a')
        settleJob('a')
        expect(isSettled('a')).toBe(true)
        expect(isSettled('b')).toBe(false)
    })

    it('start anew from a storage that cannot be read', () => {
        window.sessionStorage.setItem('integrity-monitor:settled-jobs', '{')
        expect(isSettled('a')).toBe(false)
        settleJob('a')
        expect(isSettled('a')).toBe(true)
    })
})
