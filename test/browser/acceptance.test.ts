import { keyboardUser } from './support/keyboardUser'
import { withApp } from './support/openApp'
import { violationsOf } from './support/violationsOf'

const check = 'orgunits_orphaned'

describe('With the keyboard alone', () => {
    it('an admin accepts an issue, edits that, and takes it back', async () => {
        await withApp(
            { version: '2.41', pastRun: true, route: `/issues?check=${check}` },
            async ({ page, app }) => {
                const { press, reach } = keyboardUser(page, app)
                const grid = app.getByRole('treegrid')
                const dialog = app.getByRole('dialog')
                const inDialog = (name: string) =>
                    dialog.getByRole('button', { name })
                const panel = app.getByRole('complementary', { name: 'Issue' })
                const accepted = panel.getByRole('region', { name: 'Accepted' })
                const dialogGone = () => dialog.waitFor({ state: 'detached' })

                await reach(grid)
                await press('End', 'a')
                await dialog.waitFor()
                expect(await violationsOf(page)).toEqual([])
                await press('Space')
                await reach(dialog.getByLabel('Responsible (optional)'))
                await page.keyboard.type('Registry')
                await reach(inDialog('Accept'))
                await page.keyboard.press('Enter')
                await dialogGone()
                await app.getByText('1 issue accepted').first().waitFor()

                await reach(
                    app.getByRole('link', { name: '1 accepted' }),
                    'Shift+Tab'
                )
                await press('Enter')
                await grid.locator('[data-row]').first().waitFor()
                await reach(grid)
                await press('End', 'Enter')
                await accepted.getByText('Registry').waitFor()
                await reach(accepted.getByRole('button', { name: 'Edit…' }))
                await press('Enter')
                await dialog.waitFor()
                expect(await violationsOf(page)).toEqual([])
                await reach(dialog.getByLabel('Responsible (optional)'))
                await page.keyboard.type(' of facilities')
                await reach(inDialog('Save'))
                await page.keyboard.press('Enter')
                await dialogGone()
                await accepted.getByText('Registry of facilities').waitFor()

                await reach(
                    accepted.getByRole('button', { name: 'Take back…' })
                )
                await press('Enter')
                await dialog.waitFor()
                expect(await violationsOf(page)).toEqual([])
                await reach(inDialog('Take back'))
                await page.keyboard.press('Enter')
                await dialogGone()
                await accepted.waitFor({ state: 'detached' })
            }
        )
    })
})
