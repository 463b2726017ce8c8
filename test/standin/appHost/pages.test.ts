/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { createAsker } from '../asking/ask'

const files = new Map([
    [
        'index.html',
        strToU8('<html><head></head><body>__DHIS2_BASE_URL__</body></html>'),
    ],
    ['assets/main.js', strToU8('console.log(1)')],
])
const app = { files }
const root = '/api/apps/integrity-monitor'

describe('pages', () => {
    it('send an opened app to the shell from 2.42 on', () => {
        const { get } = createAsker({ app })
        expect(get(`${root}/index.html`)).toMatchObject({
            status: 302,
            headers: { location: 'http://standin.test/apps/integrity-monitor' },
        })
        const inFrame = get(`${root}/index.html?redirect=false`)
        expect(inFrame.status).toBe(200)
        expect(inFrame.text).toContain('<body>http://standin.test</body>')
        expect(inFrame.headers['content-security-policy']).toBe(
            "frame-ancestors 'self'"
        )
        expect(get('/').headers.location).toContain('/apps/')
    })

    it('are the app itself on 2.41', () => {
        const { get } = createAsker({ app, version: '2.41' })
        expect(get(`${root}/index.html`).status).toBe(200)
        expect(get('/').headers.location).toContain('/api/apps/')
    })

    it('give every file its type and 404 for what is not there', () => {
        const { get } = createAsker({ app })
        expect(get(`${root}/assets/main.js`).contentType).toBe(
            'text/javascript;charset=UTF-8'
        )
        expect(get(`${root}/assets/other.js`).status).toBe(404)
    })

    it('come from a folder or a zip too, and from nowhere outside', () => {
        const folder = mkdtempSync(join(tmpdir(), 'standin-'))
        writeFileSync(join(folder, 'index.html'), '<p>folder</p>')
        const zip = join(folder, 'app.zip')
        writeFileSync(zip, zipSync({ 'index.html': strToU8('<p>zip</p>') }))
        const page = (source: { directory: string } | { zip: string }) =>
            createAsker({ app: source }).get(
                `${root}/index.html?redirect=false`
            ).text
        expect(page({ directory: folder })).toBe('<p>folder</p>')
        expect(page({ zip })).toBe('<p>zip</p>')
        const outside = createAsker({ app: { directory: folder } })
        expect(outside.get(`${root}/..%2f..%2fetc%2fpasswd`).status).toBe(404)
        rmSync(folder, { recursive: true })
    })

    it('have a shell with a frame that listens to popstate only', () => {
        const { get } = createAsker({ app })
        const shell = get('/apps/integrity-monitor').text
        expect(shell).toContain('<iframe')
        expect(shell).toContain("addEventListener('popstate'")
        expect(shell).not.toContain('pushState')
    })

    it('resolve links into other apps and ask for a login', () => {
        const { get } = createAsker()
        for (const path of [
            '/dhis-web-maintenance/index.html',
            '/dhis-web-user/',
            '/apps/maps',
            '/dhis-web-login/',
            '/login/',
        ]) {
            expect([path, get(path).status]).toEqual([path, 200])
        }
    })

    it('answer all the header bar asks for', () => {
        const { get } = createAsker()
        for (const path of [
            'systemSettings/applicationTitle',
            'systemSettings/helpPageLink',
            'me?fields=authorities,avatar,email,name,settings',
            '/dhis-web-commons/menu/getModules.action',
            'me/dashboard',
            'userSettings',
            'ping',
            'apps/menu',
            'systemSettings/keyCustomTranslationsEnabled',
        ]) {
            expect([path, get(path).status]).toEqual([path, 200])
        }
        expect(
            get('staticContent/logo_banner', { accept: 'application/json' })
                .status
        ).toBe(200)
    })
})
