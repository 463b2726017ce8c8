import { readFileSync } from 'node:fs'
import readExcelFile from 'read-excel-file/node'
import { keyboardUser } from './support/keyboardUser'
import { withApp } from './support/openApp'

const check = 'orgunits_no_coordinates'

describe('A file of issues', () => {
    it('is saved by the browser, made with the keyboard alone', async () => {
        await withApp(
            {
                version: '2.42',
                issues: 97,
                pastRun: true,
                route: `/issues?check=${check}`,
            },
            async ({ page, app }) => {
                const { reach, press } = keyboardUser(page, app)
                await app.getByRole('treegrid').waitFor()
                await reach(app.getByRole('button', { name: 'Export…' }))
                await press('Enter')
                const dialog = app.getByRole('dialog')
                await dialog.waitFor()
                await reach(
                    dialog.getByRole('radio', { name: 'XLSX' }),
                    'Shift+Tab'
                )
                await press('ArrowDown')
                const saved = page.waitForEvent('download')
                await reach(dialog.getByRole('button', { name: 'Export' }))
                await page.keyboard.press('Enter')
                const file = await saved
                expect(file.suggestedFilename()).toMatch(
                    /^integrity-.*\d{4}-\d{2}-\d{2}-\d{4}\.csv$/
                )
                const text = readFileSync(await file.path(), 'utf8')
                const [rows = '', facts = ''] = text.split('\r\n\r\n')
                expect(text.startsWith('\uFEFF')).toBe(true)
                expect(rows.split('\r\n')).toHaveLength(98)
                expect(facts).toContain(',97')
            }
        )
    })
    it('is a workbook if nothing else is chosen, made by a worker', async () => {
        await withApp(
            {
                version: '2.44',
                issues: 97,
                pastRun: true,
                route: `/issues?check=${check}`,
            },
            async ({ page, app }) => {
                await app.getByRole('button', { name: 'Export…' }).click()
                const saved = page.waitForEvent('download')
                await app
                    .getByRole('dialog')
                    .getByRole('button', { name: 'Export' })
                    .click()
                const file = await saved
                expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
                const sheets = await readExcelFile(await file.path())
                expect(sheets.map(({ sheet }) => sheet)).toEqual([
                    'Issues',
                    'Checks',
                    'About this file',
                ])
                expect(sheets[0]?.data).toHaveLength(98)
            }
        )
    })
})
