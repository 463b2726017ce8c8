import { withApp } from './support/openApp'

it('opens on 2.41 as the page itself', async () => {
    await withApp({ version: '2.41' }, async ({ page, app }) => {
        await app.getByRole('heading', { name: 'Overview' }).waitFor()
        expect(app).toBe(page.mainFrame())
    })
})

it.each(['2.42', '2.43'] as const)(
    'opens on %s inside the frame of the shell',
    async (version) => {
        await withApp({ version }, async ({ page, app }) => {
            await app.getByRole('heading', { name: 'Overview' }).waitFor()
            expect(app).not.toBe(page.mainFrame())
            // The tab has the title of the shell, which does not copy the app's.
            expect(await page.title()).toBe('Overview · Integrity Monitor')
        })
    }
)
