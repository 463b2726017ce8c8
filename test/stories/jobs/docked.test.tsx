import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { openApp } from '../support/openApp'
import { passTime } from '../support/passTime'

beforeAll(() => import('../../../src/notifications/dock/DockedPanel'))
afterEach(() => jest.useRealTimers())

/** What the tab remembers is of one server and one user. */
function startedJobsKey(handle: Standin['handle']): string {
    const answer = (path: string) =>
        JSON.parse(
            String(
                handle({
                    method: 'GET',
                    url: `http://standin.test/api/${path}`,
                    headers: { 'x-requested-with': 'XMLHttpRequest' },
                }).body
            )
        ) as { readonly version: string; readonly id: string }
    const { version } = answer('system/info')
    const { id } = answer('me')
    return `integrity-monitor:started-jobs:http://standin.test ${version} ${id}`
}

/** A job that this tab has started, as the tab remembers it. */
async function openWithStartedJob(...durationsMs: readonly number[]) {
    const story = await openApp({
        route: '/checks/dashboards_no_items',
        onlyChecks: ['dashboards_no_items'],
        before: ({ control, handle }) => {
            const types = ['PREDICTOR', 'RESOURCE_TABLE']
            const jobs = durationsMs.map((durationMs, index) =>
                control.startJob(types[index] ?? '', { durationMs })
            )
            window.sessionStorage.setItem(
                startedJobsKey(handle),
                JSON.stringify(
                    jobs.map(({ jobType, id }) => ({ jobType, taskUid: id }))
                )
            )
            jest.advanceTimersByTime(2_000)
        },
    })
    await passTime(1_000)
    return story
}

const panel = () => screen.queryByRole('complementary', { name: 'Running job' })

describe('the docked panel', () => {
    it('opens by itself while a job started here runs, and tells its end', async () => {
        const { reload } = await openWithStartedJob(20_000)
        const open = within(panel() as HTMLElement)
        expect(open.getByText(/Running predictor/)).not.toBeVisible()
        expect(open.getByText('Running')).toBeInTheDocument()
        for (
            let seconds = 0;
            seconds < 60 && open.queryByText(/has ended/) === null;
            seconds += 1
        ) {
            await passTime(1_000)
        }
        expect(open.getByText('Predictor has ended: Done.')).toBeInTheDocument()
        await passTime(15_000)
        expect(panel()).toBeNull()
        await reload()
        await passTime(1_000)
        expect(panel()).toBeNull()
    })

    it('folds when its job is done', async () => {
        const { user } = await openWithStartedJob(5_000)
        await user.click(screen.getByRole('button', { name: 'Show' }))
        const line = screen.getByText(/Running predictor/)
        expect(line).toBeVisible()
        await passTime(20_000, 1_000)
        expect(panel()).toHaveTextContent('Predictor has ended: Done.')
        expect(line).not.toBeVisible()
    })

    it('tells the end of each of two jobs, of the newer one first', async () => {
        await openWithStartedJob(10_000, 40_000)
        expect(panel()).toHaveTextContent(/^Predictor/)
        await passTime(20_000, 1_000)
        expect(panel()).toHaveTextContent('Predictor has ended: Done.')
        await passTime(16_000, 1_000)
        expect(panel()).toHaveTextContent(/^Resource table/)
        await passTime(9_000, 1_000)
        expect(panel()).toHaveTextContent('Resource table has ended: Done.')
        await passTime(16_000, 1_000)
        expect(panel()).toBeNull()
    })

    it('remembers being unfolded, and being closed', async () => {
        const { user, reload } = await openWithStartedJob(600_000)
        await user.click(screen.getByRole('button', { name: 'Show' }))
        await reload()
        await passTime(1_000)
        expect(screen.getByRole('button', { name: 'Hide' })).toHaveAttribute(
            'aria-expanded',
            'true'
        )
        await user.click(
            screen.getByRole('button', { name: 'Close Predictor' })
        )
        expect(panel()).toBeNull()
        await reload()
        await passTime(1_000)
        expect(panel()).toBeNull()
    })

    it('stays away from the page of the jobs, which shows the job anyway', async () => {
        const { user } = await openWithStartedJob(600_000)
        await user.click(
            within(panel() as HTMLElement).getByRole('link', {
                name: 'Predictor',
            })
        )
        await passTime(1_000)
        expect(window.location.hash).toMatch(/^#\/jobs\/PREDICTOR\//)
        expect(panel()).toBeNull()
    })
})
