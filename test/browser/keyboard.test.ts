import { keyboardUser } from './support/keyboardUser'
import { withApp } from './support/openApp'
import type { Visit } from './support/visitApp'

const clipboardRights = ['clipboard-read', 'clipboard-write']

/** What the chapters of the story look at, and the keys that are pressed. */
function adminAt({ page, app, standin }: Visit) {
    const grid = app.getByRole('treegrid')
    return {
        ...keyboardUser(page, app),
        app,
        standin,
        grid,
        /** The row at which the keys are. */
        row: grid.locator('[aria-current="true"]'),
        panel: app.getByRole('complementary', { name: 'Issue' }),
        tab: (name: string) =>
            app.getByRole('navigation').getByRole('link', { name }),
        heading: (name: string) => app.getByRole('heading', { name }),
        button: (name: string) => app.getByRole('button', { name }),
    }
}

type Admin = ReturnType<typeof adminAt>

async function runChecks({ app, reach, press, button }: Admin) {
    await reach(button('Run checks'))
    await press('Enter')
    await app.getByText('The run has ended').waitFor()
    await press('Tab')
}

async function filterIssues({ app, grid, ...admin }: Admin) {
    const { reach, press, seesFocusOn, tab, heading, button } = admin
    await reach(tab('Issues'), 'Shift+Tab')
    await press('Enter')
    await seesFocusOn(heading('Issues'))
    await grid.waitFor()
    const critical = app.getByRole('checkbox', { name: /^Critical/ })
    await reach(critical)
    await press('Space')
    await app
        .getByText(/^15 of /)
        .first()
        .waitFor()
    expect(app.url()).toContain('severity=CRITICAL')

    await reach(button('Clear all'))
    await press('Enter')
    await seesFocusOn(grid)
    expect(app.url()).not.toContain('severity')
    await reach(critical, 'Shift+Tab')
    await press('Space')
    await app
        .getByText(/^15 of /)
        .first()
        .waitFor()
}

async function groupIssues({ app, grid, row, reach, press }: Admin) {
    await reach(app.getByRole('combobox', { name: 'Group' }), 'Shift+Tab')
    await press('ArrowDown')
    await app.getByRole('grid').waitFor()
    await press('ArrowUp')
    await reach(grid)
    await press('ArrowDown')
    await row.and(app.locator('[aria-level="1"]')).waitFor()
    await press('ArrowLeft')
    await row.and(app.locator('[aria-expanded="false"]')).waitFor()
    await press('ArrowRight')
    await row.and(app.locator('[aria-expanded="true"]')).waitFor()
}

/** @returns the UIDs of the issues that are selected then */
async function reviewIssues({ app, grid, row, panel, press }: Admin) {
    const uidOf = () => row.getByRole('link', { name: /^\w{11}$/ }).innerText()
    const name = panel.getByRole('heading').first()
    await press('End', 'k', 'j', 'k', 'Enter')
    const first = await name.innerText()
    const uids = [await uidOf()]
    await press('x', 'j')
    await name.filter({ hasNotText: first }).waitFor()
    uids.push(await uidOf())
    await press('Space')
    await app.getByText('2 selected').waitFor()
    expect(await grid.locator('[aria-selected="true"][data-row]').count()).toBe(
        2
    )
    return uids
}

async function copyUids(
    { app, reach, press, button }: Admin,
    uids: readonly string[]
) {
    await reach(button('Copy UIDs'))
    await press('Enter')
    await app.getByText('2 UIDs copied').first().waitFor()
    const copied = await app.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n').sort()).toEqual([...uids].sort())
}

/** One thing a key: first what is open, then what is selected. */
async function closeIssue({ app, grid, panel, reach, press }: Admin) {
    const selected = app.getByText('2 selected')
    await reach(grid, 'Shift+Tab')
    await press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await selected.isVisible()).toBe(true)
    await press('Escape')
    await selected.waitFor({ state: 'detached' })
}

async function cancelJob({ app, standin, ...admin }: Admin) {
    const { reach, press, seesFocusOn, tab, heading } = admin
    standin.control.startJob('PREDICTOR', { durationMs: 3_600_000 })
    await reach(tab('Jobs'), 'Shift+Tab')
    await press('Enter')
    await seesFocusOn(heading('Jobs'))
    const link = app
        .getByRole('rowgroup', { name: 'Running' })
        .getByRole('link', { name: /^Predictor/ })
    await reach(link)
    const address = await link.getAttribute('href')
    await press('Enter')
    await seesFocusOn(heading('Predictor Running'))

    const job = app.getByRole('article')
    const dialog = app.getByRole('dialog')
    const cancel = { name: 'Cancel job' }
    await reach(job.getByRole('button', cancel))
    await press('Enter')
    await seesFocusOn(dialog.getByRole('button', { name: 'Do nothing' }))
    await press('Escape')
    await seesFocusOn(job.getByRole('button', cancel))
    await press('Enter')
    await reach(dialog.getByRole('button', cancel))
    await press('Enter')
    await heading('Predictor Cancelled').waitFor()

    await press('Escape')
    await job.waitFor({ state: 'detached' })
    await seesFocusOn(app.locator(`a[href="${address}"]`))
}

describe('With the keyboard alone', () => {
    it('an admin runs the checks, reviews what they find, and cancels a job', async () => {
        await withApp(
            {
                version: '2.41',
                speed: 20,
                browserWindow: { permissions: clipboardRights },
            },
            async (visit) => {
                const admin = adminAt(visit)
                await runChecks(admin)
                await filterIssues(admin)
                await groupIssues(admin)
                const uids = await reviewIssues(admin)
                await copyUids(admin, uids)
                await closeIssue(admin)
                await cancelJob(admin)
            }
        )
    })
})
