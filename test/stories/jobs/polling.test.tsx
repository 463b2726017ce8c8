import { act, screen } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { openJobs } from './openJobs'

afterEach(() => {
    setHidden(false)
    jest.useRealTimers()
})

let isHidden = false
Object.defineProperty(document, 'hidden', { get: () => isHidden })
Object.defineProperty(document, 'visibilityState', {
    get: () => (isHidden ? 'hidden' : 'visible'),
})

function setHidden(hidden: boolean) {
    isHidden = hidden
    act(() => {
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    })
}

const hundredJobs = {
    route: '/jobs',
    before: ({
        control,
    }: {
        control: { startJob: (type: string, wish: object) => unknown }
    }) => {
        for (let index = 0; index < 100; index += 1) {
            control.startJob('PREDICTOR', { durationMs: 10 })
        }
        jest.advanceTimersByTime(300_000)
    },
}

describe('the budget of the poller', () => {
    it('is 3 requests and 10 kB for an idle minute with 100 finished jobs', async () => {
        const { standin } = await openJobs(hundredJobs)
        // Some of the night's own jobs may have run as well.
        expect(
            screen.getByText(/^1[01]\d of 1[01]\d jobs$/)
        ).toBeInTheDocument()
        standin.control.requests()
        await passTime(60_000, 1_000)
        const requests = standin.control.requests()
        const bytes = requests.reduce((sum, request) => sum + request.bytes, 0)
        expect(requests.length).toBeGreaterThan(0)
        expect(requests.length).toBeLessThanOrEqual(3)
        expect(bytes).toBeLessThan(10_000)
    })

    it('is no larger while a job is silent, which does nothing to ask for', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 600_000 })
        await passTime(31_000, 1_000)
        standin.control.restart()
        await passTime(360_000, 1_000)
        expect(
            screen.getByText(/^Running, no sign of life for \d min/)
        ).toBeInTheDocument()
        standin.control.requests()
        await passTime(60_000, 1_000)
        const requests = standin.control.requests()
        const bytes = requests.reduce((sum, request) => sum + request.bytes, 0)
        expect(requests.length).toBeLessThanOrEqual(3)
        expect(bytes).toBeLessThan(10_000)
    })

    it('knows a job that waits for long, and that it was deleted', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 600_000 })
        const { id } = standin.control.startJob('PREDICTOR')
        await passTime(180_000, 1_000)
        expect(screen.getByText('Queued')).toBeInTheDocument()
        standin.handle({
            method: 'DELETE',
            url: `http://standin.test/api/jobConfigurations/${id}`,
            headers: { 'x-requested-with': 'XMLHttpRequest' },
        })
        await passTime(5_000)
        expect(screen.queryByText('Queued')).toBeNull()
    })

    it('asks for nothing while the tab is hidden, and at once when it is back', async () => {
        const { standin } = await openJobs()
        const { id } = standin.control.startJob('PREDICTOR', {
            durationMs: 600_000,
        })
        await passTime(31_000)
        window.location.hash = `#/jobs/PREDICTOR/${id}`
        await passTime(1_000)
        setHidden(true)
        await settle()
        standin.control.requests()
        await passTime(120_000, 1_000)
        expect(standin.control.requests()).toEqual([])
        setHidden(false)
        await settle()
        const urls = standin.control.requests().map(({ url }) => url)
        expect(urls).toEqual(
            expect.arrayContaining([
                expect.stringContaining('lastUpdated'),
                expect.stringContaining(`system/tasks/PREDICTOR/${id}`),
            ])
        )
    })

    it('looks every two seconds while a job runs, and asks for no overview', async () => {
        const { standin } = await openJobs()
        standin.control.startJob('PREDICTOR', { durationMs: 600_000 })
        await passTime(31_000)
        standin.control.requests()
        await passTime(20_000)
        const urls = standin.control.requests().map(({ url }) => url)
        const small = urls.filter((url) => url.includes('lastUpdated%3Agt'))
        expect(small).toHaveLength(10)
        expect(urls.filter((url) => url.includes('system/tasks'))).toEqual([])
        expect(urls.length).toBeLessThan(15)
    })

    it('stops asking once the session has ended', async () => {
        const { standin } = await openJobs()
        standin.control.endSession()
        await passTime(31_000)
        expect(screen.getByText(/Your session has ended/)).toBeInTheDocument()
        standin.control.requests()
        await passTime(120_000, 1_000)
        const ours = standin.control
            .requests()
            .filter(({ url }) => /lastUpdated%3Agt|system\/tasks/.test(url))
        expect(ours).toEqual([])
    })
})
