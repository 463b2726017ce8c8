/** @jest-environment node */
import { createAsker } from '../asking/ask'

describe('faults', () => {
    it('answer with a status, so many times', () => {
        const { get, standin } = createAsker()
        standin.control.fail('system/info', { kind: 'http', status: 500 }, 2)
        expect(get('system/info').status).toBe(500)
        expect(get('42/system/info').status).toBe(500)
        expect(get('system/info').status).toBe(200)
    })

    it('look at method, wildcard and query', () => {
        const { get, post, standin } = createAsker()
        const { control } = standin
        control.fail('POST dataIntegrity/*', { kind: 'http', status: 409 })
        expect(get('dataIntegrity/summary').status).toBe(200)
        expect(post('dataIntegrity/summary', []).status).toBe(409)
        control.clearFaults()
        control.fail('jobConfigurations?*RUNNING*', { kind: 'empty' })
        expect(get('jobConfigurations').text).not.toBe('')
        expect(get('jobConfigurations?filter=jobStatus:eq:RUNNING').text).toBe(
            ''
        )
    })

    it('come as gateway pages, halves, other shapes and lost sessions', () => {
        const { get, standin } = createAsker()
        const once = (...fault: Parameters<typeof standin.control.fail>) =>
            standin.control.fail(fault[0], fault[1], 1)
        once('me', { kind: 'http', status: 502, html: true })
        expect(get('me')).toMatchObject({
            status: 502,
            contentType: 'text/html',
        })
        once('me', { kind: 'truncated' })
        expect(() => get('me').json()).toThrow(SyntaxError)
        once('me', { kind: 'notJson' })
        const notJson = get('me')
        expect(notJson.contentType).toContain('application/json')
        expect(notJson.text).toContain('<html>')
        once('me', { kind: 'replace', body: { me: [] } })
        expect(get('me').json()).toEqual({ me: [] })
        once('me', { kind: 'loginPage' })
        expect(get('me').contentType).toContain('text/html')
        expect(get('me').status).toBe(200)
    })

    it('come from a firewall, a sign-on service and a server that forgets', () => {
        const { get, standin, start, wait } = createAsker()
        standin.control.fail('me', { kind: 'firewallPage' }, 1)
        const page = get('me')
        expect(page).toMatchObject({ status: 200, contentType: 'text/html' })
        expect(page.text).toContain('<title>Request Rejected</title>')
        standin.control.fail('me', { kind: 'redirect' }, 1)
        expect(get('me')).toMatchObject({
            status: 302,
            headers: { location: 'https://sign-on.example.org/login' },
        })
        const id = start('dataIntegrity/summary', ['DNI'])
        wait(5000)
        const feed = `system/tasks/DATA_INTEGRITY/${id}`
        expect(get(feed).json<unknown[]>()).not.toEqual([])
        standin.control.fail('system/tasks/*', { kind: 'feedEmptied' })
        expect(get(feed).json()).toEqual([])
        expect(get('system/tasks/NO_SUCH_TYPE/a').status).toBe(400)
    })

    it('come from the dataStore: refused, full, too large, there already', () => {
        const { get, post, put, remove, standin } = createAsker()
        const { control } = standin
        const path = 'dataStore/integrity-monitor'
        const failing = (...fault: Parameters<typeof control.failStore>) => {
            control.clearFaults()
            control.failStore(...fault)
        }
        post(`${path}/a`, 1)
        failing({ kind: 'refuses' })
        expect(put(`${path}/a`, 2).status).toBe(403)
        failing({ kind: 'full' })
        expect(post(`${path}/b`, 2)).toMatchObject({ status: 500 })
        expect(post(`${path}/b`, 2).text).toContain('No space left')
        failing({ kind: 'capped', mostBytes: 10 })
        expect(post(`${path}/b`, 'x'.repeat(8)).status).toBe(201)
        expect(put(`${path}/b`, 'x'.repeat(9))).toMatchObject({
            status: 413,
            contentType: 'text/html',
        })
        failing({ kind: 'conflicts' })
        expect(post(`${path}/new`, 1).status).toBe(409)
        expect(remove(`${path}/b`).status).toBe(200)
        expect(get(`${path}/a`).json()).toBe(1)
    })

    it('cut a dataStore off between two writes, or delay it', () => {
        const { get, post, standin } = createAsker()
        const { control } = standin
        const write = (key: string) =>
            standin.handle({
                method: 'POST',
                url: `/api/dataStore/integrity-monitor/${key}`,
                body: '1',
            })
        control.failStore({ kind: 'cut', afterWrites: 2 })
        expect(['a', 'b', 'c', 'd'].map(write)).toMatchObject([
            { status: 201 },
            { status: 201 },
            { cutConnection: true },
            { cutConnection: true },
        ])
        expect(get('dataStore/integrity-monitor').json()).toEqual(['a', 'b'])
        control.clearFaults()
        post('/__standin/failStore', { kind: 'delays', delayMs: 7 })
        expect(write('c')).toMatchObject({ status: 201, delayMs: 7 })
        control.clearFaults()
        control.fail('POST dataStore/*', { kind: 'answerLost' })
        expect(write('e')).toMatchObject({ cutConnection: true })
        expect(get('dataStore/integrity-monitor/e').json()).toBe(1)
    })

    it('can be set over HTTP', () => {
        const { get, post } = createAsker()
        post('/__standin/fail', {
            pattern: 'me',
            fault: { kind: 'http', status: 503 },
            times: 1,
        })
        expect(get('me').status).toBe(503)
        expect(get('me').status).toBe(200)
        expect(post('/__standin/noSuchThing').status).toBe(404)
        expect(post('/__standin/setUser', { user: 'nobody' }).status).toBe(400)
        post('/__standin/setUser', { user: 'viewer' })
        expect(get('me').json()).toMatchObject({ username: 'viewer' })
    })

    it('leave a log of what was asked', () => {
        const { get, post, standin } = createAsker()
        get('me')
        get('nothing')
        const log = post('/__standin/requests').json<{ url: string }[]>()
        expect(log).toMatchObject([
            { method: 'GET', url: '/api/me', status: 200 },
            { method: 'GET', url: '/api/nothing', status: 404 },
        ])
        expect(standin.control.requests()).toEqual([])
    })

    it('include the end of the session', () => {
        const { get, standin } = createAsker({ version: '2.43' })
        const xhr = { 'x-requested-with': 'XMLHttpRequest' }
        standin.control.endSession()
        expect(get('me', xhr).status).toBe(401)
        expect(get('me').headers.location).toBe('http://standin.test/login/')
        standin.control.endSession('loginPage')
        expect(get('me', xhr)).toMatchObject({ status: 200 })
        expect(get('me', xhr).contentType).toContain('text/html')
        standin.control.resumeSession()
        expect(get('me', xhr).contentType).toContain('json')
    })

    it('go away with a reset, and with them all that was done', () => {
        const { get, put, standin } = createAsker()
        put('dataStore/ns/a', 1)
        standin.control.fail('me', { kind: 'empty' })
        standin.control.setUser('viewer')
        standin.control.reset()
        expect(get('me').json()).toMatchObject({ username: 'admin' })
        expect(get('dataStore').text).toBe('[]')
    })
})
