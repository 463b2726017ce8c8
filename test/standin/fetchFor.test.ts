import { createStandin } from './createStandin'
import { fetchFor } from './fetchFor'
import { createHandClock } from './world/clock'

const create = () => {
    const standin = createStandin({ clock: createHandClock() })
    return { standin, ask: fetchFor(standin) }
}

describe('fetchFor', () => {
    afterEach(() => jest.useRealTimers())

    it('answers real responses while all timers stand still', async () => {
        jest.useFakeTimers()
        const { ask } = create()
        const response = await ask('http://standin.test/api/43/me?fields=id')
        expect(response.headers.get('content-type')).toContain('json')
        expect(await response.json()).toEqual({ id: 'M5zQapPyTZI' })
        const started = await ask('/api/dataIntegrity/summary', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: '["DNI"]',
        })
        expect(started.status).toBe(200)
    })

    it('gives answers without a body', async () => {
        const { ask } = create()
        const response = await ask('/api/scheduling/cancel/DATA_INTEGRITY', {
            method: 'POST',
        })
        expect(response.status).toBe(204)
        expect(await response.text()).toBe('')
    })

    it('throws an AbortError when it is aborted before or meanwhile', async () => {
        const { ask } = create()
        const before = new AbortController()
        before.abort()
        await expect(
            ask('/api/me', { signal: before.signal })
        ).rejects.toMatchObject({ name: 'AbortError' })
        const meanwhile = new AbortController()
        const asked = ask('/api/me', { signal: meanwhile.signal })
        meanwhile.abort()
        await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    })

    it('fails like a lost network when the connection is cut', async () => {
        const { ask, standin } = create()
        standin.control.fail('me', { kind: 'cut' })
        await expect(ask('/api/me')).rejects.toThrow('Failed to fetch')
    })

    it('waits only for answers that are meant to be late', async () => {
        jest.useFakeTimers()
        const { ask, standin } = create()
        standin.control.fail('me', { kind: 'delay', delayMs: 3000 })
        let hasAnswered = false
        const asked = ask('/api/me').then(() => {
            hasAnswered = true
        })
        for (let turn = 0; turn < 10; turn += 1) {
            await Promise.resolve()
        }
        expect(hasAnswered).toBe(false)
        jest.advanceTimersByTime(3000)
        await asked
        expect(hasAnswered).toBe(true)
    })

    it('follows a redirect to the login page as a browser does', async () => {
        const { ask, standin } = create()
        standin.control.endSession()
        const response = await ask('/api/me')
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toContain('text/html')
    })
})
